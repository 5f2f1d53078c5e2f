import { normalQuantile } from '../random/normal-quantile.ts';

/** Coefficients of Lanczos's approximation of the logarithm of the gamma function, g = 7. */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/**
 * Quantile of Student's t distribution, by Newton's steps on its distribution function (the regularised incomplete beta function, by Lentz's
 * continued fraction).
 * @param p 0 < p < 1. @param degrees of freedom, 1 or more.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  let [low, high] = [0, Math.max(2, normalQuantile(p) * 2)];
  while (studentBelow(high, degrees) < p) high *= 2;
  for (let turn = 0; turn < 200 && high - low > 1e-15 * high; turn++) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability of a t of at most this, for t ≥ 0. */
function studentBelow(t: number, degrees: number): number {
  return 1 - incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return (front * fraction) / a;

  function away(value: number): number {
    return Math.abs(value) < tiny ? tiny : value;
  }
}

function logGamma(x: number): number {
  const base = x - 1;
  const t = base + 7.5;
  const sum = lanczos.reduce((all, each, i) => (i === 0 ? each : all + each / (base + i)), 0);
  return Math.log(2 * Math.PI) / 2 + (base + 0.5) * Math.log(t) - t + Math.log(sum);
}
