import { detectableChange, detectableProportion } from './detectable.ts';
import { type Certainty, sampleSizeOfMeans, sampleSizeOfProportions } from './sample-size.ts';

/** What a pilot is to show. */
export interface PilotQuestion {
  readonly figure: 'proportion' | 'mean' | 'count';
  /** Proportions 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** 1 where more is better, −1 where less is. */
  readonly better: 1 | -1;
  /** People who are watched in each group. */
  readonly perGroup: number;
  /** Whether a group that does not take part is watched too. */
  readonly compared: boolean;
  /** Standard deviation of a mean between people, or of its change where nobody is compared. */
  readonly deviation?: number;
}

/** Whether a pilot could show it. */
export type PilotPower =
  /** Counts of a single unit, no change, or a mean without its deviation. */
  | { readonly kind: 'cannot-be-said'; readonly lacks: 'change' | 'deviation' | 'single-figure' }
  | {
      readonly kind: 'judged';
      readonly sees: boolean;
      /** People needed in each group, whole; more than anybody has is still a number. */
      readonly neededPerGroup: number;
      /** The nearest figure on the better side that this pilot would see; none where not even the extreme would do. */
      readonly detectable: number | undefined;
      /** Pilots of this size that would have to be pooled. */
      readonly pilotsToPool: number;
    };

/** Whether a pilot of some size could show a change at all (models.md §4, "Can your pilot see it?"): proportions in two groups, or means. */
export function pilotPower(question: PilotQuestion, certainty: Certainty): PilotPower {
  const { figure, before, after, better, perGroup, compared, deviation } = question;
  if (figure === 'count') return { kind: 'cannot-be-said', lacks: 'single-figure' };
  if (before === after) return { kind: 'cannot-be-said', lacks: 'change' };
  if (figure === 'proportion') {
    const needed = sampleSizeOfProportions(before, after, certainty);
    return judged(needed, perGroup, detectableProportion(before, perGroup, better, certainty));
  }
  if (deviation === undefined || deviation <= 0)
    return { kind: 'cannot-be-said', lacks: 'deviation' };
  const groups = compared ? 2 : 1;
  const needed = sampleSizeOfMeans(after - before, deviation, groups, certainty);
  const change = detectableChange(deviation, perGroup, groups, certainty);
  return judged(needed, perGroup, before + better * change);
}

function judged(
  needed: number | undefined,
  perGroup: number,
  detectable: number | undefined,
): PilotPower {
  if (needed === undefined || !Number.isFinite(needed))
    return { kind: 'cannot-be-said', lacks: 'change' };
  // A mean of two people has no spread that could be told.
  const neededPerGroup = Math.max(2, Math.ceil(needed - 1e-9));
  return {
    kind: 'judged',
    sees: perGroup >= neededPerGroup,
    neededPerGroup,
    detectable,
    pilotsToPool: Math.ceil(neededPerGroup / perGroup),
  };
}
