/** Where the share above has no digits left beside 1. */
const farthest = 8.5;

/**
 * Share of the standard normal distribution that lies below a value, 0 to 1, to about 15 digits after the point: ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …)
 * (Marsaglia 2004, Journal of Statistical Software 11(4)).
 * @param z any number, infinite ones too; NaN gives NaN.
 */
export function normalShare(z: number): number {
  if (Math.abs(z) > farthest) return z < 0 ? 0 : 1;
  const square = z * z;
  let [term, sum, previous] = [z, z, 0];
  // Of NaN, too, this comes to an end.
  for (let odd = 3; Math.abs(sum - previous) > 0; odd += 2) {
    previous = sum;
    term *= square / odd;
    sum += term;
  }
  const share = 0.5 + (sum * Math.exp(-square / 2)) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, share));
}
