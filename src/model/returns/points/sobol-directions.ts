/**
 * Direction numbers of Sobol' points for dimensions 2 to 32: degree, coefficients and first numbers of each polynomial. From Joe &
 * Kuo 2008, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30, 2635–2654 (their file
 * new-joe-kuo-6).
 */
const polynomials =
  '1 0 1|2 1 1 3|3 1 1 3 1|3 2 1 1 1|4 1 1 1 3 3|4 4 1 3 5 13|5 2 1 1 5 5 17|5 4 1 1 5 5 5|' +
  '5 7 1 1 7 11 19|5 11 1 1 5 1 1|5 13 1 1 1 3 11|5 14 1 3 5 5 31|6 1 1 3 3 9 7 49|' +
  '6 13 1 1 1 15 21 21|6 16 1 3 1 13 27 49|6 19 1 1 1 15 7 5|6 22 1 3 1 15 13 25|' +
  '6 25 1 1 5 5 19 61|7 1 1 3 7 11 23 15 103|7 4 1 3 7 13 13 15 69|7 7 1 1 3 13 7 35 63|' +
  '7 8 1 3 5 9 1 25 53|7 14 1 3 1 13 9 35 107|7 19 1 3 1 5 27 61 31|7 21 1 1 5 11 19 41 61|' +
  '7 28 1 3 5 3 3 13 69|7 31 1 1 7 13 1 19 1|7 32 1 3 7 5 13 19 59|7 37 1 1 3 9 25 29 41|' +
  '7 41 1 3 5 13 23 1 55|7 42 1 3 7 3 13 59 17';

const bits = 32;

/** For each of 32 dimensions the 32 direction numbers, as fractions of 2³². */
export const sobolDirections: readonly Uint32Array[] = [
  Uint32Array.from({ length: bits }, (_, k) => 2 ** (bits - 1 - k)),
  ...polynomials.split('|').map((line) => {
    const [degree = 1, coefficients = 0, ...first] = line.split(' ').map(Number);
    const numbers = new Uint32Array(bits);
    for (let k = 0; k < bits; k++) {
      if (k < degree) {
        numbers[k] = (first[k] ?? 1) * 2 ** (bits - 1 - k);
        continue;
      }
      const back = numbers[k - degree] ?? 0;
      let number = back ^ (back >>> degree);
      for (let j = 1; j < degree; j++)
        if (((coefficients >>> (degree - 1 - j)) & 1) === 1) number ^= numbers[k - j] ?? 0;
      numbers[k] = number;
    }
    return numbers;
  }),
];
