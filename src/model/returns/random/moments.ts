/** Mean and standard deviation of some values. */
export interface Moments {
  readonly mean: number;
  /** Of a sample, n − 1 in its divisor; 0 of a single value. */
  readonly deviation: number;
}

/** Mean, then the deviation from it: two passes, which lose no digits where the values are far from 0. */
export function moments(values: Float64Array): Moments {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i] ?? 0;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const off = (values[i] ?? 0) - mean;
    squares += off * off;
  }
  return { mean, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
}
