/** Bins of equal probability; enough to follow a curve, few enough to have hundreds of points each. */
const bins = 32;

/** Mean of a result in each bin of one of its inputs, with the share of the points in it. */
export interface ConditionalMeans {
  readonly means: Float64Array;
  readonly shares: Float64Array;
}

/**
 * Mean of a result given one input, over bins of equal probability of the number that the input was drawn by. The points are even, so what other
 * inputs do averages out within a bin.
 */
export function conditionalMeans(uniforms: Float64Array, results: Float64Array): ConditionalMeans {
  const sums = new Float64Array(bins);
  const counts = new Float64Array(bins);
  for (let i = 0; i < results.length; i++) {
    const bin = Math.min(bins - 1, Math.floor((uniforms[i] ?? 0) * bins));
    sums[bin] = (sums[bin] ?? 0) + (results[i] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {
    means: sums.map((sum, bin) => (counts[bin] === 0 ? 0 : sum / (counts[bin] ?? 1))),
    shares: counts.map((count) => count / results.length),
  };
}
