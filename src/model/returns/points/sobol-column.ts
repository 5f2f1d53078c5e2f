import { owenScrambled } from './owen-scrambled.ts';
import { reversedBits } from './reversed-bits.ts';
import { sobolDirections } from './sobol-directions.ts';

/**
 * One coordinate of the first Sobol' points, Owen-scrambled: uniform numbers, 0 < u < 1, that fill the unit cube far more evenly than random
 * ones, and are still random enough to tell an error from (Owen 1997; scrambled by hash as in Burley 2020, JCGT 9(4)).
 *
 * Coordinates beyond 32 are the first ones again, of points in another order for each block of 32 (padding): even in each coordinate and
 * within each block, and as random ones between blocks.
 * @param dimension from 0. @param count a power of two keeps every net property. @param seed any whole number.
 */
export function sobolColumn(
  dimension: number,
  count: number,
  seed: number,
  into = new Float64Array(count),
): Float64Array {
  const block = Math.floor(dimension / sobolDirections.length);
  const directions = sobolDirections[dimension % sobolDirections.length] ?? new Uint32Array(32);
  // Bits are kept in reverse, which is how the scramble wants them.
  const reversed = directions.map((number) => reversedBits(number));
  const scramble = mixed(seed, dimension + 1);
  const shuffle = mixed(seed, -block);
  for (let i = 0; i < count; i++) {
    const index = block === 0 ? i : reversedBits(owenScrambled(reversedBits(i), shuffle));
    let x = 0;
    for (let rest = index >>> 0, k = 0; rest !== 0; rest >>>= 1, k++)
      if ((rest & 1) === 1) x ^= reversed[k] ?? 0;
    into[i] = ((reversedBits(owenScrambled(x, scramble)) >>> 0) + 0.5) / 4294967296;
  }
  return into;
}

/** A seed of its own for each dimension (the finaliser of MurmurHash3). */
function mixed(seed: number, salt: number): number {
  let x = (seed ^ Math.imul(salt, 0x9e3779b1)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
