import type { NumberRange } from './ranges.ts';
import type { Step } from './steps.ts';

/** Where a value comes from: the reader, an earlier step of the plan, or the site. */
export type Origin = 'yours' | 'site' | Step;

/** A value and where it comes from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: Origin;
  /** What the origin says where this step cannot take it, such as 60 weeks where it goes up to 52. */
  readonly wanted?: Value;
}

/** A value that a step works with, and what it would be if the reader had not entered one. */
export interface Given<Value> extends Sourced<Value> {
  readonly otherwise: Sourced<Value>;
}

/** The reader's own value where there is one, else what comes from elsewhere. */
export function given<Value>(own: Value | undefined, otherwise: Sourced<Value>): Given<Value> {
  return own === undefined ? { ...otherwise, otherwise } : { value: own, from: 'yours', otherwise };
}

/** A value from elsewhere as the nearest one that a step can take; `wanted` says when it is not the same. */
export function takenWithin(sourced: Sourced<number>, range: NumberRange): Sourced<number> {
  const nearest = Math.min(range.max, Math.max(range.min, sourced.value));
  return nearest === sourced.value
    ? { value: nearest, from: sourced.from }
    : { value: nearest, from: sourced.from, wanted: sourced.value };
}

/** The value that an earlier step hands on: as coming from that step where the reader set it there, else from where it came. */
export function handedOn<Value>(earlier: Given<Value>, step: Step): Sourced<Value> {
  return { value: earlier.value, from: earlier.from === 'yours' ? step : earlier.from };
}
