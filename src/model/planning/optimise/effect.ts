import type { OptimiseMethod } from './types.ts';

/** The effect of any counts, and how it changes; counts may be fractions. */
export interface EffectFunction {
  /** Σ w_c (1 − exp(−s_c)) with s_c = Σ_m λ_m n_m strength_mc, 0 to 1. */
  readonly of: (counts: readonly number[]) => number;
  /** 1 − exp(−s_c), one per lens. */
  readonly byLens: (counts: readonly number[]) => readonly number[];
  /** ∂effect / ∂n_m, one per method, ≥ 0. */
  readonly slopes: (counts: readonly number[]) => readonly number[];
}

/**
 * The saturating effect of models.md §3. It is concave in the counts: each further event adds less.
 * @param lensWeights ≥ 0; divided by their sum. If all are 0, the effect is 0.
 */
export function effectFunction(
  methods: readonly OptimiseMethod[],
  lensWeights: readonly number[],
): EffectFunction {
  const sum = lensWeights.reduce((total, weight) => total + weight, 0);
  const weights = lensWeights.map((weight) => (sum > 0 ? weight / sum : 0));
  const rates = methods.map(({ potency, strengths }) =>
    weights.map((_, lens) => potency * (strengths[lens] ?? 0)),
  );
  const left = (counts: readonly number[]) =>
    weights.map((_, lens) =>
      Math.exp(-counts.reduce((s, count, m) => s + count * (rates[m]?.[lens] ?? 0), 0)),
    );
  return {
    of: (counts) =>
      left(counts).reduce((total, each, lens) => total + (weights[lens] ?? 0) * (1 - each), 0),
    byLens: (counts) => left(counts).map((each) => 1 - each),
    slopes: (counts) => {
      const remaining = left(counts);
      return rates.map((own) =>
        own.reduce(
          (total, rate, lens) => total + (weights[lens] ?? 0) * rate * (remaining[lens] ?? 0),
          0,
        ),
      );
    },
  };
}
