/** Cells between which the distribution function is turned round; also the buckets in which a cell is looked up. */
const cells = 1024;

/** The quantile function in pieces: between two chances it is a rising cubic in the share of the way from one to the next. */
interface QuantileTable {
  /** Rising from 0 to 1; one more than the cells. */
  readonly chances: Float64Array;
  /** Quantile where a cell begins. */
  readonly starts: Float64Array;
  readonly linear: Float64Array;
  readonly square: Float64Array;
  readonly cube: Float64Array;
  /** The cell in which each bucket of chances, evenly wide, begins. */
  readonly guide: Uint16Array;
}

const tables = new Map<string, QuantileTable>();

/**
 * Quantiles of a beta distribution, 0 to 1, within 1e-6 for probabilities from 2⁻³² to 1 − 2⁻³². The distribution function is summed once for
 * each pair of shapes (the table is kept), then every quantile is looked up.
 * @param a shape, 1 to 5 for PERT. @param b likewise. @param probabilities 0 to 1. @param into as long; takes the quantiles.
 */
export function betaQuantiles(
  a: number,
  b: number,
  probabilities: Float64Array,
  into: Float64Array,
): void {
  const { chances, starts, linear, square, cube, guide } = tableOf(a, b);
  for (let i = 0; i < into.length; i++) {
    const p = probabilities[i] ?? 0;
    let k = guide[Math.min(cells - 1, Math.floor(p * cells))] ?? 0;
    while (k < cells - 1 && p >= (chances[k + 1] ?? 1)) k++;
    const before = chances[k] ?? 0;
    const t = (p - before) / ((chances[k + 1] ?? 1) - before);
    into[i] =
      (starts[k] ?? 0) + t * ((linear[k] ?? 0) + t * ((square[k] ?? 0) + t * (cube[k] ?? 0)));
  }
}

function tableOf(a: number, b: number): QuantileTable {
  const key = `${a} ${b}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  if (tables.size >= 64) tables.clear();
  const made = madeTable(a, b);
  tables.set(key, made);
  return made;
}

function madeTable(a: number, b: number): QuantileTable {
  const step = Math.PI / 2 / cells;
  const chances = new Float64Array(cells + 1);
  const quantiles = new Float64Array(cells + 1);
  // In the angle θ, x = sin²θ, the density is smooth at both ends for shapes of 1 or more: Simpson's rule sums it.
  let before = angleDensity(a, b, 0);
  for (let k = 1; k <= cells; k++) {
    const after = angleDensity(a, b, k * step);
    const middle = angleDensity(a, b, (k - 0.5) * step);
    chances[k] = (chances[k - 1] ?? 0) + ((before + 4 * middle + after) * step) / 6;
    quantiles[k] = Math.sin(k * step) ** 2;
    before = after;
  }
  const total = chances[cells] ?? 1;
  // Only the last chance is 1, so that the last cell is never empty.
  for (let k = 0; k < cells; k++) chances[k] = Math.min((chances[k] ?? 0) / total, 1 - 2 ** -53);
  chances[cells] = 1;
  quantiles[cells] = 1;

  const linear = new Float64Array(cells);
  const square = new Float64Array(cells);
  const cube = new Float64Array(cells);
  for (let k = 0; k < cells; k++) {
    const [from, to] = [quantiles[k] ?? 0, quantiles[k + 1] ?? 1];
    const chance = (chances[k + 1] ?? 1) - (chances[k] ?? 0);
    const rise = to - from;
    // Slopes of at most three times the rise keep the cubic rising (Fritsch & Carlson 1980).
    const first = Math.min(3 * rise, chance * total * slope(a, b, from));
    const second = Math.min(3 * rise, chance * total * slope(a, b, to));
    linear[k] = first;
    square[k] = 3 * rise - 2 * first - second;
    cube[k] = first + second - 2 * rise;
  }
  return { chances, starts: quantiles, linear, square, cube, guide: guideOf(chances) };
}

/** Density of θ, not normalised. */
function angleDensity(a: number, b: number, theta: number): number {
  return 2 * Math.sin(theta) ** (2 * a - 1) * Math.cos(theta) ** (2 * b - 1);
}

/** Slope of the quantile function at x, not normalised; infinite at an end where the density is 0. */
function slope(a: number, b: number, x: number): number {
  return x ** (1 - a) * (1 - x) ** (1 - b);
}

function guideOf(chances: Float64Array): Uint16Array {
  const guide = new Uint16Array(cells);
  let k = 0;
  for (let bucket = 0; bucket < cells; bucket++) {
    while (k < cells - 1 && (chances[k + 1] ?? 1) <= bucket / cells) k++;
    guide[bucket] = k;
  }
  return guide;
}
