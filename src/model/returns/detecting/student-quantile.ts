import { normalQuantile } from '../random/normal-quantile.ts';

/** Degrees from which three terms of the expansion have all digits, and the tail loses them. */
const many = 100_000;

/**
 * Quantile of Student's t distribution to 1e-10 of itself (or of 1, next to the middle), by halving an interval on its tail probability (the regularised incomplete
 * beta function, by Lentz's continued fraction: Press et al. 2007, Numerical recipes, 6.4); for many degrees by the expansion round the normal
 * quantile (Abramowitz and Stegun 1964, 26.7.5).
 * @param p 0 < p < 1; 0 and 1 give −Infinity and Infinity. @param degrees of freedom, 1 or more, whole or not.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (degrees >= many) return nearNormal(normalQuantile(p), degrees);
  // A small p keeps its digits, where 1 − p would lose them.
  const tail = Math.min(p, 1 - p);
  let [low, high] = [0, 1];
  while (studentTail(high, degrees) > tail) [low, high] = [high, high * 2];
  for (let turn = 0; turn < 200 && high - low > Number.EPSILON * high; turn++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, degrees) > tail) low = middle;
    else high = middle;
  }
  const distance = (low + high) / 2;
  return p < 0.5 ? -distance : distance;
}

function nearNormal(z: number, degrees: number): number {
  const square = z * z;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  return z * (1 + (first + (second + third / degrees) / degrees) / degrees);
}

/** Probability of a t above this, for t > 0: half of I_x(n/2, ½) with x = n/(n + t²). */
function studentTail(t: number, degrees: number): number {
  const a = degrees / 2;
  const square = (t / Math.sqrt(degrees)) ** 2;
  const x = 1 / (1 + square);
  // Not 1 − x, which has no digits left where the degrees are many.
  const y = square / (1 + square);
  const front =
    (Math.exp(-a * Math.log1p(square)) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
  return x <= (a + 1) / (a + 2.5)
    ? (front * fraction(x, a, 0.5)) / a / 2
    : 0.5 - front * fraction(y, 0.5, a);
}

/** Γ(a + ½) ÷ Γ(a): its recurrence up to where the asymptotic series has all digits. */
function gammaRatio(a: number): number {
  let [from, factor] = [a, 1];
  for (; from < 64; from++) factor *= from / (from + 0.5);
  const series = -1 / (8 * from) + 1 / (192 * from ** 3) - 1 / (640 * from ** 5);
  return factor * Math.sqrt(from) * Math.exp(series);
}

const tiny = 1e-300;
const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/** The continued fraction of the incomplete beta function, for x below (a + 1) ÷ (a + b + 2). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return value;
}
