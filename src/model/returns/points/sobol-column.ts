import { owenScrambled } from './owen-scrambled.ts';
import { reversedBits } from './reversed-bits.ts';
import { sobolDirections } from './sobol-directions.ts';

/**
 * One coordinate of the first Sobol' points, in their natural order and Owen-scrambled: uniform numbers, 0 < u < 1, that fill the unit cube far
 * more evenly than random ones, and are still random enough to tell an error from (Owen 1997; scrambled by hash as in Burley 2020, JCGT 9(4)).
 *
 * Coordinates beyond 32 are the first ones again, of points in another order for each block of 32 (padding): even in each coordinate and
 * within each block. Between blocks they are as random ones, with chance correlations 1.3 times as wide (0.020 over 4,096 points).
 * @param dimension from 0. @param count up to 2³²; a power of two keeps every net property.
 * @param seed any whole number; its lowest 32 bits count. @param into where to write, if not to a new column.
 */
export function sobolColumn(
  dimension: number,
  count: number,
  seed: number,
  into = new Float64Array(count),
): Float64Array {
  const block = Math.floor(dimension / sobolDirections.length);
  const directions = sobolDirections[dimension % sobolDirections.length] ?? new Uint32Array(32);
  const sums = directionSums(directions);
  const scramble = mixed(seed, dimension + 1);
  const shuffle = mixed(seed, -block);
  for (let i = 0; i < count; i++) {
    // Bits are in reverse from here on, which is how the scramble wants them.
    let index = reversedBits(i);
    if (block > 0) index = owenScrambled(index, shuffle);
    const point =
      (sums[index >>> 24] ?? 0) ^
      (sums[256 | ((index >>> 16) & 255)] ?? 0) ^
      (sums[512 | ((index >>> 8) & 255)] ?? 0) ^
      (sums[768 | (index & 255)] ?? 0);
    into[i] = ((reversedBits(owenScrambled(point, scramble)) >>> 0) + 0.5) * 2 ** -32;
  }
  return into;
}

/** Sum of the direction numbers for each value of each byte of a reversed index, highest byte first; all with their bits in reverse. */
function directionSums(directions: Uint32Array): Int32Array {
  const sums = new Int32Array(1024);
  for (let k = 0; k < 32; k++) {
    const direction = reversedBits(directions[k] ?? 0);
    const byte = (k >>> 3) << 8;
    const bit = 128 >>> (k & 7);
    // Values whose lowest bit this is: what they are without it is summed already.
    for (let value = bit; value < 256; value += 2 * bit)
      sums[byte | value] = (sums[byte | (value - bit)] ?? 0) ^ direction;
  }
  return sums;
}

/** A seed of its own for each dimension. The seed is mixed before they meet, so that evenly spaced seeds stay as independent as any. */
function mixed(seed: number, salt: number): number {
  return finalised(finalised(seed | 0) ^ Math.imul(salt, 0x9e3779b1));
}

/** Every bit spread over all others (the finaliser of MurmurHash3). */
function finalised(number: number): number {
  let x = number;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
