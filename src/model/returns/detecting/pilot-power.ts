import { detectableChange, detectableProportion } from './detectable.ts';
import { powerOfMeans, powerOfProportions } from './power.ts';
import { type Certainty, sampleSizeOfMeans, sampleSizeOfProportions } from './sample-size.ts';

/** What a pilot is to show. */
export interface PilotQuestion {
  readonly figure: 'proportion' | 'mean' | 'count';
  /** Proportions 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** 1 where more is better, −1 where less is. */
  readonly better: 1 | -1;
  /** People who are watched in each group, 2 or more. */
  readonly perGroup: number;
  /** Whether a group that does not take part is watched too. */
  readonly compared: boolean;
  /** Whether a proportion before is a rate that is known, such as of many years; otherwise as many people tell it as tell the one after. */
  readonly beforeIsKnown?: boolean;
  /** Standard deviation of the figure between people, or of its change where nobody is compared. */
  readonly deviation?: number;
}

/** Whether a pilot could show it. */
export type PilotPower =
  /** Counts of a single unit, no change, a proportion beyond 0 to 1 such as a difference of two, or a mean without its deviation. */
  | {
      readonly kind: 'cannot-be-said';
      readonly lacks: 'change' | 'range' | 'deviation' | 'single-figure';
    }
  | {
      readonly kind: 'judged';
      readonly sees: boolean;
      /** People needed in each group, whole; more than anybody has is still a number. */
      readonly neededPerGroup: number;
      /** The nearest figure on the better side that this pilot would see; none where not even the extreme would do. */
      readonly detectable: number | undefined;
      /** Probability of seeing the change with as many as are watched, 0 to 1. */
      readonly power: number;
      /** Pilots of this size that would have to be pooled. */
      readonly pilotsToPool: number;
    };

/** Whether a pilot of some size could show a change at all (models.md §4, "Can your pilot see it?"): proportions in two groups, or means. */
export function pilotPower(question: PilotQuestion, certainty: Certainty): PilotPower {
  const { figure, before, after, better, perGroup, compared, beforeIsKnown, deviation } = question;
  if (figure === 'count') return { kind: 'cannot-be-said', lacks: 'single-figure' };
  if (before === after) return { kind: 'cannot-be-said', lacks: 'change' };
  const { alpha } = certainty;
  if (figure === 'proportion') {
    if (![before, after].every((share) => share >= 0 && share <= 1))
      return { kind: 'cannot-be-said', lacks: 'range' };
    const groups = !compared && beforeIsKnown === true ? 1 : 2;
    return judged(perGroup, {
      needed: sampleSizeOfProportions(before, after, certainty, groups),
      detectable: detectableProportion(before, perGroup, better, certainty, groups),
      power: powerOfProportions(before, after, perGroup, alpha, groups),
    });
  }
  if (deviation === undefined || deviation <= 0)
    return { kind: 'cannot-be-said', lacks: 'deviation' };
  const groups = compared ? 2 : 1;
  const change = after - before;
  return judged(perGroup, {
    needed: sampleSizeOfMeans(change, deviation, groups, certainty),
    detectable: before + better * detectableChange(deviation, perGroup, groups, certainty),
    power: powerOfMeans(change, deviation, perGroup, alpha, groups),
  });
}

interface Judgement {
  readonly needed: number | undefined;
  readonly detectable: number | undefined;
  readonly power: number;
}

function judged(perGroup: number, { needed, detectable, power }: Judgement): PilotPower {
  if (needed === undefined || !Number.isFinite(needed))
    return { kind: 'cannot-be-said', lacks: 'change' };
  // A mean of two people has no spread that could be told.
  const neededPerGroup = Math.max(2, Math.ceil(needed - 1e-9));
  return {
    kind: 'judged',
    sees: perGroup >= neededPerGroup,
    neededPerGroup,
    detectable,
    power,
    pilotsToPool: Math.ceil(neededPerGroup / perGroup),
  };
}
