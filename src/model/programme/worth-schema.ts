import * as z from 'zod/mini';
import { id, line, within } from './fields.ts';
import { programmeRanges as ranges, programmeTexts, type NumberRange } from './ranges.ts';

const own = z.exactOptional;

/** A figure that is not known exactly; an end that is absent is the site's or the likely figure itself. */
const spreadSchema = (range: NumberRange) =>
  z.strictObject({
    /** Low end. */
    low: own(within(range)),
    /** What is likely. */
    mode: own(within(range)),
    /** High end. */
    high: own(within(range)),
  });

/** How the business case gives a measure a value. All figures are in the KPI's unit, per cent as 18. */
export const worthSchema = z.strictObject({
  /** Ends of the figure before the programme; what is likely is the measure's baseline. */
  before: own(spreadSchema(ranges.figure)),
  /** The figure observed or expected; without one, the measure's target. */
  after: own(spreadSchema(ranges.figure)),
  /** How many times a year a unit of change counts. */
  exposure: own(spreadSchema(ranges.exposure)),
  /** Money for one unit of change. */
  unitValue: own(spreadSchema(ranges.money)),
  /** Sum that the value of a unit is a share of, such as a year's salary. */
  base: own(within(ranges.money)),
  /** How the effect is told from what would have happened anyway. */
  isolation: own(id()),
  /** Share of the change that is owed to the programme, 0 to 1. */
  attribution: own(spreadSchema(ranges.share)),
  /** How far that is to be believed, 0 to 1. */
  confidence: own(spreadSchema(ranges.share)),
  /** The figure before, in the group that does not take part. */
  comparisonBefore: own(spreadSchema(ranges.figure)),
  /** The figure after, in that group. */
  comparisonAfter: own(spreadSchema(ranges.figure)),
  /** What the figure was gaining in a period anyway. */
  trendSlope: own(spreadSchema(ranges.figure)),
  /** Periods between before and after. */
  trendPeriods: own(spreadSchema(ranges.periods)),
  /** Months until the full effect. */
  rampMonths: own(within(ranges.effectMonths)),
  /** Months until it begins to fade. */
  persistenceMonths: own(within(ranges.effectMonths)),
  /** Months until half of it is left, from then. */
  halfLifeMonths: own(within(ranges.effectMonths)),
  /** Measures with the same word show the same money; the smallest counts. */
  overlap: own(line(programmeTexts.name)),
  /** Where the value of a unit comes from. */
  valueSource: own(line()),
  /** People in each group who are watched, for what a pilot can see. */
  watched: own(within(ranges.watched)),
  /** Standard deviation of the figure, or of its change, between people. */
  deviation: own(within(ranges.exposure)),
});

/** Figures of a worth that have a range. */
export const worthSpreads = [
  'before',
  'after',
  'comparisonBefore',
  'comparisonAfter',
  'trendSlope',
  'trendPeriods',
  'exposure',
  'unitValue',
  'attribution',
  'confidence',
] as const satisfies readonly (keyof z.infer<typeof worthSchema>)[];

export type WorthSpread = (typeof worthSpreads)[number];

/** Cost groups whose estimates have a range, as multiples of the estimate. */
export const costGroups = ['paid', 'executives-time', 'mentors-time'] as const;
export type CostGroup = (typeof costGroups)[number];

/** Range of what a group of costs comes to in the end. */
export const costRangeSchema = z.strictObject({
  /** Low end, as a multiple of the estimate. */
  low: own(within(ranges.costMultiple)),
  /** High end. */
  high: own(within(ranges.costMultiple)),
});
