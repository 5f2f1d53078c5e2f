import { normalQuantile } from '../random/normal-quantile.ts';
import { type Certainty, sampleSizeOfProportions } from './sample-size.ts';

const halvings = 100;

/**
 * The proportion nearest to a baseline that a pilot would tell from it, on the side that is better; `undefined` where not even the extreme would do.
 * @param perGroup people in each of two groups.
 * @param better 1 where more is better, −1 where less is.
 */
export function detectableProportion(
  before: number,
  perGroup: number,
  better: 1 | -1,
  certainty: Certainty,
): number | undefined {
  const extreme = better > 0 ? 1 : 0;
  const needs = (after: number) =>
    sampleSizeOfProportions(before, after, certainty) ?? Number.POSITIVE_INFINITY;
  if (before === extreme || needs(extreme) > perGroup) return undefined;
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
  return z * deviation * Math.sqrt(groups / perGroup);
}
