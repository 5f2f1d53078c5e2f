import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';

/** Σ w_c (1 − exp(−Σ_m λ_m n_m strength_mc)) with Σ w = 1, written out anew for the oracles. */
export function effectOf(
  { methods, lensWeights }: OptimiseProblem,
  counts: readonly number[],
): number {
  const weight = lensWeights.reduce((sum, each) => sum + each, 0);
  return lensWeights.reduce((effect, each, c) => {
    const sum = methods.reduce(
      (total, { potency, strengths }, m) =>
        total + potency * (counts[m] ?? 0) * (strengths[c] ?? 0),
      0,
    );
    return effect + (each / weight) * (1 - Math.exp(-sum));
  }, 0);
}
