import fc from 'fast-check';
import {
  type NumberRange,
  programmeRanges as ranges,
  programmeTexts,
} from '../../../src/model/programme/ranges.ts';
import {
  ownBuckets,
  ownDirections,
  ownTimings,
  type Programme,
  placements,
  programmeFormat,
  programmeVersion,
  safetyLevels,
  selections,
  spreadShapes,
} from '../../../src/model/programme/schema.ts';
import type { steps } from '../../../src/model/programme/steps.ts';

/** Plain objects: those that a programme has, read from JSON or made in the page. */
const plain = { noNullPrototype: true };

/** Any number in a range, its ends and round ones among them. */
function within({ min, max, whole = false }: NumberRange): fc.Arbitrary<number> {
  const integers = fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) });
  if (whole) return fc.oneof(integers, fc.constantFrom(min, max));
  const doubles = fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  return fc.oneof(
    integers.map((value) => value + 0),
    doubles,
    fc.constantFrom(min, max),
  );
}

/** Too short to be the name of a prototype. */
const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,6}){0,2}$/);
const ids = fc.array(id, { maxLength: 6 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Words in any script, no longer than allowed. */
function words(longest: number, forbidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu) {
  const typed = fc.string({ unit: 'grapheme', maxLength: Math.min(longest, 40) });
  return typed.map((text) => text.replaceAll(forbidden, '').slice(0, longest));
}

const name = words(programmeTexts.name);
const line = words(programmeTexts.line);
const note = fc
  .array(words(60), { maxLength: 4 })
  .map((lines) => lines.join('\n').slice(0, programmeTexts.note));

const byId = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(id, value, { ...plain, maxKeys: 4 });

/** Any of the fields, or none. */
const sparse = <Fields extends Record<string, unknown>>(fields: {
  [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
}) => fc.record(fields, { ...plain, requiredKeys: [] });

const context = sparse({
  horizonWeeks: within(ranges.horizonWeeks),
  safety: fc.constantFrom(...safetyLevels),
  charter: fc.boolean(),
  confidentiality: fc.boolean(),
  sponsor: fc.boolean(),
  existingMentor: fc.boolean(),
  executives: within(ranges.executives),
  mentors: within(ranges.mentors),
  start: day,
  country: fc.stringMatching(/^[A-Z]{2}$/),
});

const selection = fc.record(
  {
    preset: id,
    weights: byId(within(ranges.criterionWeight)),
    ratings: byId(fc.dictionary(id, within(ranges.rating), { ...plain, minKeys: 1, maxKeys: 3 })),
    compared: byId(fc.boolean()),
    chosen: ids,
  },
  { ...plain, requiredKeys: ['weights', 'ratings', 'compared'] },
);

const constraints = sparse({
  weeks: within(ranges.weeks),
  capHours: within(ranges.capHours),
  facilitatorHours: within(ranges.facilitatorHours),
  cashBudget: within(ranges.money),
  fullBudget: within(ranges.money),
  blackoutWeeks: fc.array(within(ranges.weeks), { maxLength: 6 }),
});

const track = fc.record(
  {
    method: id,
    count: within(ranges.eventCount),
    placement: fc.constantFrom(...placements),
    at: fc.array(within(ranges.eventWeek), { maxLength: 6 }),
    short: fc.boolean(),
  },
  { ...plain, requiredKeys: ['method', 'count', 'placement'] },
);
const plan = sparse({
  blend: id,
  weeks: within(ranges.planWeeks),
  startsAt: fc.stringMatching(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  timeZone: words(programmeTexts.id),
  tracks: fc.array(track, { maxLength: 4 }),
});

const costRange = fc.record(
  { low: within(ranges.costMultiple), high: within(ranges.costMultiple) },
  { ...plain, requiredKeys: ['low'] },
);

const spread = (range: NumberRange) =>
  fc.record(
    { low: within(range), mode: within(range), high: within(range) },
    { ...plain, requiredKeys: ['mode'] },
  );
const worth = fc.record(
  {
    before: spread(ranges.figure),
    after: spread(ranges.figure),
    exposure: spread(ranges.exposure),
    unitValue: spread(ranges.money),
    base: within(ranges.money),
    isolation: id,
    attribution: spread(ranges.share),
    confidence: spread(ranges.share),
    comparisonBefore: spread(ranges.figure),
    comparisonAfter: spread(ranges.figure),
    trendSlope: spread(ranges.figure),
    trendPeriods: spread(ranges.periods),
    rampMonths: within(ranges.effectMonths),
    persistenceMonths: within(ranges.effectMonths),
    halfLifeMonths: within(ranges.effectMonths),
    overlap: name,
    valueSource: line,
    watched: within(ranges.watched),
    deviation: within(ranges.exposure),
  },
  { ...plain, requiredKeys: ['base'] },
);

const business = fc.record(
  {
    rates: byId(within(ranges.hourlyRate)),
    lines: byId(within(ranges.money)),
    overheadShare: within(ranges.share),
    costRanges: sparse({
      paid: costRange,
      'executives-time': costRange,
      'mentors-time': costRange,
    }),
    timeCounted: fc.boolean(),
    horizonMonths: within(ranges.horizonMonths),
    discountRate: within(ranges.discountRate),
    selection: fc.constantFrom(...selections),
    shape: fc.constantFrom(...spreadShapes),
    seed: within(ranges.seed),
  },
  { ...plain, requiredKeys: ['rates', 'lines', 'costRanges'] },
);

const measure = fc.record(
  {
    id,
    kpi: id,
    name,
    baseline: within(ranges.figure),
    target: within(ranges.figure),
    owner: name,
    source: line,
    due: day,
    rhythm: line,
    unit: name,
    direction: fc.constantFrom(...ownDirections),
    timing: fc.constantFrom(...ownTimings),
    bucket: fc.constantFrom(...ownBuckets),
    worth,
  },
  { ...plain, requiredKeys: ['id'] },
);

const action = fc.record({ text: line, done: fc.boolean() }, plain);
const session = fc.record(
  {
    id,
    on: day,
    pair: name,
    session: id,
    held: fc.boolean(),
    minutes: within(ranges.sessionMinutes),
    decision: line,
    actions: fc.array(action, { maxLength: 3 }),
  },
  { ...plain, requiredKeys: ['id', 'on', 'held'] },
);

const settled = fc.record(
  {
    on: day,
    from: byId(fc.oneof(within(ranges.figure), line, fc.array(line, { maxLength: 3 }))),
  },
  plain,
);
const byStep = <Value>(value: fc.Arbitrary<Value>) =>
  sparse({
    decide: value,
    methods: value,
    blend: value,
    case: value,
    measure: value,
    brief: value,
  } satisfies Record<(typeof steps)[number], fc.Arbitrary<Value>>);

/**
 * Programmes of the present version, every section and field of which may be there or not. They are in the form that
 * reading gives: no empty ratings or ticks.
 */
export function arbitraryProgramme(): fc.Arbitrary<Programme> {
  return fc.record(
    {
      format: fc.constant(programmeFormat),
      version: fc.constant(programmeVersion),
      name,
      content: id,
      context,
      gaps: byId(within(ranges.gapWeight)),
      model: id,
      selection,
      constraints,
      plan,
      business,
      measurement: fc.array(measure, { maxLength: 3 }),
      registered: fc.record({ on: day, hash: fc.stringMatching(/^[0-9a-f]{64}$/) }, plain),
      ticks: byId(fc.array(id, { minLength: 1, maxLength: 4 })),
      log: fc.array(session, { maxLength: 3 }),
      notes: byStep(note),
      settled: byStep(settled),
    },
    {
      ...plain,
      requiredKeys: [
        'format',
        'version',
        'name',
        'context',
        'gaps',
        'selection',
        'constraints',
        'plan',
        'business',
        'measurement',
        'ticks',
        'log',
        'notes',
        'settled',
      ],
    },
  );
}
