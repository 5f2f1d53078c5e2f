import { normalQuantile } from '../random/normal-quantile.ts';
import { type Certainty, sampleSizeOfProportions } from './sample-size.ts';

const halvings = 100;

/**
 * The proportion nearest to a baseline that a pilot would tell from it, on the side that is better; `undefined` where not even the extreme would do.
 * @param perGroup people in each group.
 * @param better 1 where more is better, −1 where less is. @param groups 2 unless the baseline is a known rate.
 */
export function detectableProportion(
  before: number,
  perGroup: number,
  better: 1 | -1,
  certainty: Certainty,
  groups: 1 | 2 = 2,
): number | undefined {
  const extreme = better > 0 ? 1 : 0;
  const needs = (after: number) =>
    sampleSizeOfProportions(before, after, certainty, groups) ?? Number.POSITIVE_INFINITY;
  if (before === extreme || needs(extreme) > perGroup) return undefined;
  // The size falls all the way to the extreme: the deviations are concave in the proportion, and are divided by its distance.
  let [seen, unseen] = [extreme, before];
  for (let turn = 0; turn < halvings; turn++) {
    const middle = (seen + unseen) / 2;
    if (needs(middle) <= perGroup) seen = middle;
    else unseen = middle;
  }
  return seen;
}

/** The smallest change of a mean that a pilot would see: z × deviation × √(groups ÷ people in each). */
export function detectableChange(
  deviation: number,
  perGroup: number,
  groups: 1 | 2,
  { alpha, power }: Certainty,
): number {
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  return Math.max(0, z) * deviation * Math.sqrt(groups / perGroup);
}
