/**
 * Percentile of sorted values by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996).
 * @param sorted rising, at least one. @param share 0 to 1.
 */
export function percentile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const left = sorted[below] ?? Number.NaN;
  const right = sorted[Math.min(below + 1, sorted.length - 1)] ?? left;
  return left + (at - below) * (right - left);
}
