import type { EnteredQuantity } from './quantity.ts';

/** What a calculation starts from, in the order of the random draws (models.md §4). */
export const enteredQuantities = [
  /** 1 where more is better, −1 where less is. */
  { id: 'better', scope: 'benefit', unit: 'number' },
  /** The figure before the programme. */
  { id: 'before', scope: 'benefit', unit: 'figure' },
  /** The figure observed, or the target. */
  { id: 'after', scope: 'benefit', unit: 'figure' },
  /** The same two of the group that does not take part. */
  { id: 'comparison-before', scope: 'benefit', unit: 'figure' },
  { id: 'comparison-after', scope: 'benefit', unit: 'figure' },
  /** What the figure was gaining in each period anyway, and the periods between before and after. */
  { id: 'trend-slope', scope: 'benefit', unit: 'figure' },
  { id: 'trend-periods', scope: 'benefit', unit: 'number' },
  /** How many times a year a unit of change counts: people, decisions, hours. */
  { id: 'exposure', scope: 'benefit', unit: 'number' },
  /** What one unit of change is worth. */
  { id: 'unit-value', scope: 'benefit', unit: 'money' },
  /** Share of the change that is owed to the programme, 0 to 1. */
  { id: 'attribution', scope: 'benefit', unit: 'share' },
  /** How far that is to be believed, 0 to 1. */
  { id: 'confidence', scope: 'benefit', unit: 'share' },
  /** Lines that are paid, without overhead. */
  { id: 'paid-lines', scope: 'programme', unit: 'money' },
  /** Overhead on them, 0 to 1. */
  { id: 'overhead-share', scope: 'programme', unit: 'share' },
  /** What is paid in the end, as a multiple of the estimate. */
  { id: 'paid-range', scope: 'programme', unit: 'ratio' },
  { id: 'executives-time', scope: 'programme', unit: 'money' },
  { id: 'executives-time-range', scope: 'programme', unit: 'ratio' },
  { id: 'mentors-time', scope: 'programme', unit: 'money' },
  { id: 'mentors-time-range', scope: 'programme', unit: 'ratio' },
  /** 1 where participants' time is counted, 0 where the reader leaves it out. */
  { id: 'time-counted', scope: 'programme', unit: 'number' },
] as const satisfies readonly EnteredQuantity[];

export type EnteredId = (typeof enteredQuantities)[number]['id'];
