import { normalQuantile } from '../random/normal-quantile.ts';

/** How sure a comparison is to be. */
export interface Certainty {
  /** Level of significance of a two-sided test, above 0 and below 1. */
  readonly alpha: number;
  /** Probability of seeing a difference that is there, above 0 and below 1. */
  readonly power: number;
}

/**
 * Deviations of a difference of proportions, times √n: `same` if there is no difference in truth, `apart` if there is this one. Of two groups,
 * √(2 p̄ q̄) and √(p₀ q₀ + p₁ q₁); of one group beside a rate that is known, √(p₀ q₀) and √(p₁ q₁).
 * @param before and `after`: 0 to 1.
 */
export function proportionDeviations(
  before: number,
  after: number,
  groups: 1 | 2,
): { readonly same: number; readonly apart: number } {
  const variance = (share: number) => share * (1 - share);
  const [first, second] = [variance(before), variance(after)];
  return groups === 1
    ? { same: Math.sqrt(first), apart: Math.sqrt(second) }
    : {
        same: Math.sqrt(2 * variance((before + after) / 2)),
        apart: Math.sqrt(first + second),
      };
}

/**
 * People needed in each group to tell two proportions apart, not rounded: ((z(α/2) × same + z(β) × apart) ÷ (p₀ − p₁))², with the deviations of
 * `proportionDeviations` (Fleiss 1981, without correction for continuity). `undefined` where there is nothing to tell apart.
 * @param groups 2 unless the proportion before is a known rate, such as of many years.
 */
export function sampleSizeOfProportions(
  before: number,
  after: number,
  { alpha, power }: Certainty,
  groups: 1 | 2 = 2,
): number | undefined {
  if (before === after) return undefined;
  const { same, apart } = proportionDeviations(before, after, groups);
  const z = normalQuantile(1 - alpha / 2) * same + normalQuantile(power) * apart;
  // Below 0 only where so little power is wanted that chance alone has it.
  return (Math.max(0, z) / (before - after)) ** 2;
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
  return groups * ((Math.max(0, z) * deviation) / change) ** 2;
}
