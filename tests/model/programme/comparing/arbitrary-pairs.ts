import fc from 'fast-check';
import { type Programme, programmeSchema } from '../../../../src/model/programme/schema.ts';

// Few ids, so that two programmes often speak of the same thing; one is a name that every object seems to have.
const id = fc.constantFrom('a', 'b', 'c-1', 'constructor');
const ids = fc.array(id, { maxLength: 4 });
const text = fc.constantFrom('', 'one', 'two');
const day = fc.constantFrom('2027-01-11', '2027-02-28');
const few = fc.integer({ min: 4, max: 6 });
const share = fc.constantFrom(0, -0, 0.5, 1);
const byId = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(id, value, { maxKeys: 3 });
const some = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });
const byStep = <Value>(value: fc.Arbitrary<Value>) => some({ decide: value, brief: value });

const sections = {
  context: some({
    horizonWeeks: few,
    safety: fc.constantFrom('low', 'high'),
    charter: fc.boolean(),
    confidentiality: fc.boolean(),
    sponsor: fc.boolean(),
    existingMentor: fc.boolean(),
    executives: few,
    mentors: few,
    start: day,
  }),
  selection: some({
    preset: id,
    weights: byId(few),
    ratings: byId(byId(fc.integer({ min: 1, max: 2 }))),
    compared: byId(fc.boolean()),
    chosen: ids,
  }),
  constraints: some({
    weeks: few,
    capHours: few,
    facilitatorHours: few,
    blackoutWeeks: fc.array(few, { maxLength: 2 }),
  }),
  plan: some({
    blend: id,
    weeks: few,
    tracks: fc.array(
      fc.record({ method: id, count: few, placement: fc.constantFrom('start', 'weekly') }),
      { maxLength: 3 },
    ),
  }),
  business: some({ rates: byId(few), lines: byId(share), overheadShare: share }),
};

const measure = fc.record(
  { id, kpi: id, name: text, baseline: share, target: few, owner: text, source: text, due: day },
  { requiredKeys: ['id'] },
);
const action = fc.record({ text, done: fc.boolean() });
const session = fc.record(
  {
    id,
    on: day,
    held: fc.boolean(),
    pair: text,
    session: id,
    minutes: few,
    decision: text,
    actions: fc.array(action, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'on', 'held'] },
);
const basis = byId(fc.oneof(few, text, fc.array(text, { maxLength: 2 })));

const documents = some({
  name: text,
  content: id,
  ...sections,
  gaps: byId(few),
  model: id,
  measurement: fc.array(measure, { maxLength: 3 }),
  ticks: byId(ids),
  log: fc.array(session, { maxLength: 3 }),
  notes: byStep(text),
  settled: byStep(fc.record({ on: day, from: basis })),
});

const parsed = (document: object): Programme =>
  programmeSchema.parse({ format: 'turnabout-programme', version: 1, ...document });

/** Any two programmes; often the second is the first with a few of its sections taken from elsewhere. */
export const programmePairs: fc.Arbitrary<readonly [Programme, Programme]> = fc
  .tuple(
    documents,
    documents,
    fc.constantFrom(...['all', 'none', ...Object.keys(sections), 'log', 'ticks', 'measurement']),
  )
  .map(([one, other, kept]) => {
    const changed =
      kept === 'all'
        ? other
        : { ...one, ...Object.fromEntries(Object.entries(other).filter(([key]) => key === kept)) };
    return [parsed(one), parsed(changed)] as const;
  });
