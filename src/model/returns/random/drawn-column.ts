import { freshColumn, type NewColumn } from '../column-store.ts';
import type { Column, Spread, SpreadShape } from '../types.ts';
import { betaQuantiles } from './beta-quantiles.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Quantile of the standard normal distribution at 90 %. */
const z90 = 1.2815515655446004;

/** Widest lognormal range, as high ÷ low (our judgement). */
const widestLognormal = 1e6;

/**
 * Values of a figure for uniform numbers, by the inverse of its distribution function.
 *
 * `triangular`: low and high are the extremes. `pert`: a beta over the same range with λ = 4 (Malcolm et al. 1959), so its mean is
 * (low + 4 mode + high) / 6. `lognormal`: low and high are the 10th and 90th percentile, so the median is √(low × high), and what is
 * likely does not enter; with an end of 0 or below it is drawn as a triangle, since no lognormal has such a percentile, and so is a range
 * of more than a million times, whose rare draws would be larger than any sum of money.
 * @param mirrored whether a rising number runs from the high end to the low one.
 * @param newColumn where the column of values comes from.
 */
export function drawnColumn(
  spread: Spread,
  shape: SpreadShape,
  uniforms: Float64Array,
  mirrored = false,
  newColumn: NewColumn = freshColumn,
): Column {
  if (spread.low === spread.high) return spread.mode;
  // The mirror image of the figure, drawn from its low end, and turned back.
  const drawn = mirrored ? { low: -spread.high, mode: -spread.mode, high: -spread.low } : spread;
  const column = newColumn(uniforms.length);
  const lognormal =
    shape === 'lognormal' && spread.low > 0 && spread.high / spread.low <= widestLognormal;
  if (shape === 'pert') fillPert(column, drawn, uniforms);
  else if (lognormal) fillLognormal(column, spread, uniforms, mirrored);
  else fillTriangular(column, drawn, uniforms);
  if (mirrored && !lognormal) for (let i = 0; i < column.length; i++) column[i] = -(column[i] ?? 0);
  return column;
}

function fillTriangular(column: Float64Array, { low, mode, high }: Spread, uniforms: Float64Array) {
  const range = high - low;
  const turn = (mode - low) / range;
  for (let i = 0; i < column.length; i++) {
    const u = uniforms[i] ?? 0;
    column[i] =
      u < turn
        ? low + Math.sqrt(u * (mode - low) * range)
        : high - Math.sqrt((1 - u) * (high - mode) * range);
  }
}

function fillPert(column: Float64Array, { low, mode, high }: Spread, uniforms: Float64Array) {
  const range = high - low;
  const at = (4 * (mode - low)) / range;
  betaQuantiles(1 + at, 5 - at, uniforms, column);
  for (let i = 0; i < column.length; i++) column[i] = low + range * (column[i] ?? 0);
}

function fillLognormal(
  column: Float64Array,
  { low, high }: Spread,
  uniforms: Float64Array,
  mirrored: boolean,
) {
  const mu = (Math.log(low) + Math.log(high)) / 2;
  const sigma = ((mirrored ? -1 : 1) * (Math.log(high) - Math.log(low))) / (2 * z90);
  for (let i = 0; i < column.length; i++) {
    // No draw reaches the ends, where the quantile is infinite.
    const u = Math.min(1 - 2 ** -33, Math.max(2 ** -33, uniforms[i] ?? 0));
    column[i] = Math.exp(mu + sigma * normalQuantile(u));
  }
}
