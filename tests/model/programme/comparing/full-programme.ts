import { type Programme, programmeSchema } from '../../../../src/model/programme/schema.ts';

/** A programme in which every field of the schema is entered; a test sees to it that none is forgotten. */
export const fullProgramme: Programme = programmeSchema.parse({
  format: 'turnabout-programme',
  version: 1,
  name: 'Spring cohort',
  content: 'c-1',
  context: {
    horizonWeeks: 26,
    safety: 'medium',
    charter: true,
    confidentiality: false,
    sponsor: true,
    existingMentor: false,
    executives: 8,
    mentors: 10,
    start: '2027-01-11',
  },
  gaps: { digital: 7, culture: 3 },
  model: 'model-a',
  selection: {
    preset: 'preset-a',
    weights: { cost: 5, scale: 2 },
    ratings: { circles: { cost: 2, scale: 4 } },
    compared: { circles: true },
    chosen: ['circles', 'modules'],
  },
  constraints: { weeks: 12, capHours: 1.5, facilitatorHours: 40, blackoutWeeks: [4, 6] },
  plan: {
    blend: 'blend-a',
    weeks: 14,
    tracks: [
      { method: 'circles', count: 6, placement: 'start' },
      { method: 'modules', count: 3, placement: 'weekly' },
    ],
  },
  business: { rates: { executive: 150 }, lines: { tools: 2_000 }, overheadShare: 0.2 },
  measurement: [
    {
      id: 'm-1',
      kpi: 'kpi-a',
      name: 'Blockers',
      baseline: 10,
      target: 4,
      owner: 'Ruth',
      source: 'The board',
      due: '2027-06-30',
    },
    { id: 'm-2', name: 'Pulse' },
  ],
  ticks: { ready: ['charter', 'room'] },
  log: [
    {
      id: 's-1',
      on: '2027-01-18',
      pair: 'Ada and Sam',
      session: 'session-a',
      held: true,
      minutes: 60,
      decision: 'Drop the monthly deck',
      actions: [{ text: 'Tell the team', done: false }],
    },
    { id: 's-2', on: '2027-02-01', held: false },
  ],
  notes: { decide: 'Ask Ruth.', brief: 'Two pages.' },
  settled: { methods: { on: '2027-01-04', from: { model: 'model-a', weeks: 12, chosen: ['x'] } } },
});
