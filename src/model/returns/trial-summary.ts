import { moments } from './random/moments.ts';
import { percentile } from './random/percentile.ts';
import type { Estimate } from './supported-digits.ts';
import { toldShares } from './uncertainty.ts';

/** What independent draws say of a result, with the error of the simulation. */
export interface TrialSummary {
  readonly draws: number;
  readonly mean: Estimate;
  readonly percentiles: Readonly<Record<keyof typeof toldShares, Estimate>>;
  /** Share of the draws below 0. */
  readonly below: Estimate;
}

/**
 * Mean, percentiles and share below 0 of independent draws. Errors: of the mean σ/√n, of a share √(p (1 − p)/n), of a percentile half the
 * distance between the order statistics one standard deviation of their rank to either side (as in Maritz & Jarrett 1978, simplified).
 * @param values at least one; sorted in place.
 */
export function trialSummary(values: Float64Array): TrialSummary {
  const draws = values.length;
  const { mean, deviation } = moments(values);
  const sorted = values.sort();
  let losses = 0;
  while (losses < draws && (sorted[losses] ?? 0) < 0) losses++;
  const share = losses / draws;
  const at = (wanted: number): Estimate => {
    const rank = Math.sqrt((wanted * (1 - wanted)) / draws);
    const [low, high] = [Math.max(0, wanted - rank), Math.min(1, wanted + rank)];
    return {
      value: percentile(sorted, wanted),
      error: (percentile(sorted, high) - percentile(sorted, low)) / 2,
    };
  };
  return {
    draws,
    mean: { value: mean, error: deviation / Math.sqrt(draws) },
    percentiles: {
      p05: at(toldShares.p05),
      p10: at(toldShares.p10),
      p50: at(toldShares.p50),
      p90: at(toldShares.p90),
      p95: at(toldShares.p95),
    },
    // With no loss at all the error is still about one draw.
    below: { value: share, error: Math.sqrt(Math.max(share * (1 - share), 1 / draws) / draws) },
  };
}
