import { describe, expect, it } from 'vitest';
import { type FactWords, planFacts } from '../../../src/model/forms/plan-facts.ts';
import { emptyProgramme } from '../../../src/model/programme/schema.ts';
import { planFacts as schemaFacts } from '../../../src/schema/plan-fact.ts';

const words: FactWords = {
  models: { upward: 'Upward mentoring' },
  methods: { walks: 'Walks', talks: 'Talks' },
  kpis: { held: { label: 'Sessions held', unit: '% of planned sessions' } },
  figure: '{name}: {value} {unit}',
  sessions: '{held} of {all}',
  locale: 'en-GB',
};

const full = {
  ...emptyProgramme('Spring pilot'),
  model: 'upward',
  context: { start: '2027-01-11', executives: 8, mentors: 7, horizonWeeks: 26 },
  selection: { weights: {}, ratings: {}, compared: {}, chosen: ['walks', 'of-another-edition'] },
  plan: { weeks: 12 },
  measurement: [
    { id: 'a', kpi: 'held', baseline: 62.5, target: 85, due: '2027-06-30' },
    { id: 'b', name: 'Claims closed', unit: '%', target: 1200, due: '2027-05-01' },
    { id: 'c', kpi: 'of-another-edition', target: 3 },
  ],
  registered: { on: '2027-01-04', hash: 'ab'.repeat(32) },
  log: [
    { id: 'x', on: '2027-02-01', held: true },
    { id: 'y', on: '2027-02-08', held: false },
  ],
};

it('gives every fact that the schema of templates names, and no other', () => {
  expect(Object.keys(planFacts(full, words)).sort()).toEqual([...schemaFacts].sort());
});

it('reads what was entered, and leaves out what the site does not have', () => {
  expect(planFacts(full, words)).toEqual({
    'programme-name': 'Spring pilot',
    start: '2027-01-11',
    // Twelve weeks from a Monday end on a Sunday.
    end: '2027-04-04',
    weeks: '12',
    model: 'Upward mentoring',
    executives: '8',
    mentors: '7',
    pairs: '7',
    methods: 'Walks',
    measures: 'Sessions held\nClaims closed',
    baselines: 'Sessions held: 62.5 % of planned sessions',
    targets: 'Sessions held: 85 % of planned sessions\nClaims closed: 1,200 %',
    judged: '2027-06-30',
    'registered-on': '2027-01-04',
    'registered-hash': 'ab'.repeat(32),
    'sessions-held': '1 of 2',
  });
});

describe('what was not entered', () => {
  it('is no fact', () => {
    expect(planFacts(emptyProgramme(), words)).toEqual({});
  });

  it('comes from where the planners take it: the length from earlier steps, a mentor for each executive', () => {
    const some = { context: { executives: 6, horizonWeeks: 20 } };
    expect(planFacts(some, words)).toMatchObject({ weeks: '20', mentors: '6', pairs: '6' });
    expect(planFacts({ ...some, constraints: { weeks: 10 } }, words)).toMatchObject({
      weeks: '10',
    });
    expect(planFacts({ context: { horizonWeeks: 104 } }, words)).toEqual({});
  });

  it('the methods of the plan go before those that were chosen', () => {
    const plan = { tracks: [{ method: 'talks' }, { method: 'walks' }] };
    expect(planFacts({ ...full, plan }, words)).toMatchObject({ methods: 'Talks, Walks' });
  });
});

it.each([
  undefined,
  7,
  [],
  { name: 7, context: 'x', plan: [], measurement: {}, log: 'y', selection: { chosen: 'walks' } },
  { context: { start: '2027-02-30', executives: '8' }, measurement: [null, 3, { name: 5 }] },
  { model: 'constructor', selection: { chosen: ['toString', null] } },
])('a record in which something else stands gives nothing: %j', (programme) => {
  expect(planFacts(programme, words)).toEqual({});
});
