import { normalQuantile } from '../random/normal-quantile.ts';
import { normalShare } from './normal-share.ts';
import { proportionDeviations } from './sample-size.ts';

/**
 * Probability, 0 to 1, that a two-sided test sees two proportions differ, by the same normal approximation as `sampleSizeOfProportions`:
 * Φ((|p₀ − p₁| √n − z(α/2) × same) ÷ apart). The chance of seeing the difference the wrong way round is left out.
 * @param perGroup people in each group. @param groups 2 unless the proportion before is a known rate.
 */
export function powerOfProportions(
  before: number,
  after: number,
  perGroup: number,
  alpha: number,
  groups: 1 | 2 = 2,
): number {
  const { same, apart } = proportionDeviations(before, after, groups);
  const beyond =
    Math.abs(before - after) * Math.sqrt(perGroup) - normalQuantile(1 - alpha / 2) * same;
  // Where everybody or nobody is to be seen, nothing is left to chance.
  if (apart === 0) return beyond >= 0 ? 1 : 0;
  return normalShare(beyond / apart);
}

/**
 * Probability, 0 to 1, that a two-sided test sees a mean change, by the same normal approximation as `sampleSizeOfMeans`:
 * Φ(|change| √(n ÷ groups) ÷ deviation − z(α/2)).
 * @param deviation above 0: of the change with one group, of the figure with two.
 */
export function powerOfMeans(
  change: number,
  deviation: number,
  perGroup: number,
  alpha: number,
  groups: 1 | 2,
): number {
  const distance = (Math.abs(change) * Math.sqrt(perGroup / groups)) / deviation;
  return normalShare(distance - normalQuantile(1 - alpha / 2));
}
