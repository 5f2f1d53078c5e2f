/** Knots of the table; between them the quantile is interpolated. */
const knots = 1024;
const tables = new Map<string, Float64Array>();

/**
 * Quantiles of a beta distribution at `knots` + 1 probabilities that lie closer towards both ends, p = sin²(πk / 2n), kept for the
 * next call. The distribution function is summed by Simpson's rule and turned round by Newton's steps within brackets.
 * @param a shape above 0, 1 to 5 for PERT. @param b likewise.
 */
export function betaQuantiles(a: number, b: number): Float64Array {
  const key = `${a} ${b}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = made(a, b);
  if (tables.size > 200) tables.clear();
  tables.set(key, table);
  return table;
}

/** Quantile at a probability, from a table of `betaQuantiles`: 0 to 1. */
export function betaQuantile(table: Float64Array, p: number): number {
  const at = (Math.asin(Math.sqrt(p)) * 2 * knots) / Math.PI;
  const k = Math.min(knots - 1, Math.floor(at));
  const left = table[k] ?? 0;
  return left + (at - k) * ((table[k + 1] ?? 1) - left);
}

function made(a: number, b: number): Float64Array {
  // The density in the angle θ, x = sin²θ, is smooth at both ends for shapes of 1 or more.
  const cells = 4 * knots;
  const step = Math.PI / 2 / cells;
  const density = (theta: number) =>
    2 * Math.sin(theta) ** (2 * a - 1) * Math.cos(theta) ** (2 * b - 1);
  const summed = new Float64Array(cells + 1);
  for (let i = 0; i < cells; i++) {
    const from = i * step;
    const simpson =
      (density(from) + 4 * density(from + step / 2) + density(from + step)) * (step / 6);
    summed[i + 1] = (summed[i] ?? 0) + simpson;
  }
  const total = summed[cells] ?? 1;
  const table = new Float64Array(knots + 1);
  table[knots] = 1;
  let i = 0;
  for (let k = 1; k < knots; k++) {
    const wanted = Math.sin((Math.PI * k) / 2 / knots) ** 2 * total;
    while (i < cells - 1 && (summed[i + 1] ?? 0) < wanted) i++;
    const below = summed[i] ?? 0;
    let theta = (i + (wanted - below) / Math.max((summed[i + 1] ?? 0) - below, 1e-300)) * step;
    for (let turn = 0; turn < 3; turn++) {
      const from = i * step;
      const width = theta - from;
      const part = (density(from) + 4 * density(from + width / 2) + density(theta)) * (width / 6);
      const slope = density(theta);
      if (slope === 0) break;
      theta = Math.min((i + 1) * step, Math.max(from, theta - (below + part - wanted) / slope));
    }
    table[k] = Math.sin(theta) ** 2;
  }
  return table;
}
