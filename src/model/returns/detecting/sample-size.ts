import { normalQuantile } from '../random/normal-quantile.ts';

/** How sure a comparison is to be. */
export interface Certainty {
  /** Level of significance of a two-sided test, 0 to 1. */
  readonly alpha: number;
  /** Probability of seeing a difference that is there, 0 to 1. */
  readonly power: number;
}

/**
 * People needed in each of two groups to tell two proportions apart, not rounded: (z(α/2) √(2 p̄ q̄) + z(β) √(p₀ q₀ + p₁ q₁))² ÷ (p₀ − p₁)²
 * (Fleiss 1981, without correction for continuity). `undefined` where there is nothing to tell apart.
 */
export function sampleSizeOfProportions(
  before: number,
  after: number,
  { alpha, power }: Certainty,
): number | undefined {
  if (before === after) return undefined;
  const mean = (before + after) / 2;
  const pooled = Math.sqrt(2 * mean * (1 - mean));
  const apart = Math.sqrt(before * (1 - before) + after * (1 - after));
  const z = normalQuantile(1 - alpha / 2) * pooled + normalQuantile(power) * apart;
  return (z / (before - after)) ** 2;
}

/**
 * People needed to see a change of a mean, not rounded: groups × ((z(α/2) + z(β)) × deviation ÷ change)², where one group that is taken before and
 * after counts the deviation of the change, and each of two groups that of the figure.
 * @param groups 2 where a comparison group is taken, 1 where not.
 */
export function sampleSizeOfMeans(
  change: number,
  deviation: number,
  groups: 1 | 2,
  { alpha, power }: Certainty,
): number | undefined {
  if (change === 0) return undefined;
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  return groups * ((z * deviation) / change) ** 2;
}
