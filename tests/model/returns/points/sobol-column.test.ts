import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sobolColumn } from '../../../../src/model/returns/points/sobol-column.ts';

const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 });
const dimension = fc.integer({ min: 0, max: 100 });

const written = [
  [7678027193, 3507308707, 4469919081, 145806593],
  [8241952391, 2936909119, 1447649061, 4698187097],
  [931203049, 8311660865, 2378259993, 4336984597],
];

/** How many points are in each of so many equal intervals. */
function counts(column: Float64Array, intervals: number): number[] {
  const found = new Array<number>(intervals).fill(0);
  for (const value of column) {
    const interval = Math.floor(value * intervals);
    found[interval] = (found[interval] ?? 0) + 1;
  }
  return found;
}

/** Root of the mean squared error of the integral of a smooth product over 6 coordinates, whose true value is 1. */
function errorOver(seeds: number, points: number, firstDimension: number): number {
  let squares = 0;
  for (let s = 0; s < seeds; s++) {
    const columns = Array.from({ length: 6 }, (_, d) => sobolColumn(firstDimension + d, points, s));
    let sum = 0;
    for (let i = 0; i < points; i++)
      sum += columns.reduce((product, column) => product * (0.5 + (column[i] ?? 0)), 1);
    squares += (sum / points - 1) ** 2;
  }
  return Math.sqrt(squares / seeds);
}

describe('a column of Sobol’ points', () => {
  it('lies strictly between 0 and 1', () => {
    fc.assert(
      fc.property(dimension, seed, (d, s) => {
        for (const value of sobolColumn(d, 300, s)) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of 2ᵏ points has exactly one in each interval of 2⁻ᵏ, in every dimension and for every seed', () => {
    fc.assert(
      fc.property(dimension, seed, fc.integer({ min: 0, max: 10 }), (d, s, k) => {
        expect(counts(sobolColumn(d, 2 ** k, s), 2 ** k)).toEqual(new Array(2 ** k).fill(1));
      }),
    );
  });

  it.each([0, 32, 64])(
    'and the next from dimension %i have one point in every elementary rectangle',
    (first) => {
      fc.assert(
        fc.property(seed, fc.integer({ min: 0, max: 10 }), (s, k) => {
          const [x, y] = [sobolColumn(first, 1024, s), sobolColumn(first + 1, 1024, s)];
          const [wide, high] = [2 ** k, 2 ** (10 - k)];
          const cells = x.map((value, i) => {
            const row = Math.floor((y[i] ?? 0) * high);
            return (Math.floor(value * wide) + row * wide + 0.5) / 1024;
          });
          expect(counts(cells, 1024)).toEqual(new Array(1024).fill(1));
        }),
        { numRuns: 30 },
      );
    },
  );

  it('is the same, bit by bit, for the same seed, and another for any other', () => {
    fc.assert(
      fc.property(dimension, seed, seed, (d, s, other) => {
        expect(sobolColumn(d, 64, s)).toEqual(sobolColumn(d, 64, s));
        fc.pre((s | 0) !== (other | 0));
        expect(sobolColumn(d, 64, s)).not.toEqual(sobolColumn(d, 64, other));
      }),
    );
  });

  it('keeps the bits that it had when this was written', () => {
    const bits = (d: number) => [...sobolColumn(d, 4, 20261122)].map((each) => each * 2 ** 33);
    expect([bits(0), bits(1), bits(40)]).toEqual(written);
  });

  it('goes on where a shorter one of the same seed ends', () => {
    expect(sobolColumn(3, 512, 7).subarray(0, 128)).toEqual(sobolColumn(3, 128, 7));
    expect(sobolColumn(50, 512, 7).subarray(0, 128)).toEqual(sobolColumn(50, 128, 7));
  });

  it('is written where it should be', () => {
    const into = new Float64Array(16);
    expect(sobolColumn(2, 8, 1, into.subarray(8))).toEqual(sobolColumn(2, 8, 1));
    expect(into.subarray(0, 8)).toEqual(new Float64Array(8));
    expect(into.subarray(8)).toEqual(sobolColumn(2, 8, 1));
  });

  it('shares its scramble with no other dimension, and with no evenly spaced seed', () => {
    // In reverse, the first point of a column is its scramble of 0.
    const first = new Set<number>();
    for (let replicate = 0; replicate < 16; replicate++)
      for (let d = 0; d < 64; d++)
        first.add(sobolColumn(d, 1, Math.imul(replicate, 0x9e3779b1))[0] ?? 0);
    expect(first.size).toBe(16 * 64);
  });

  it('has no correlation with others of its block of 32, and little more than random ones with the rest', () => {
    const columns = Array.from({ length: 70 }, (_, d) => sobolColumn(d, 4096, 5));
    let [squares, pairs] = [0, 0];
    for (let a = 0; a < columns.length; a++)
      for (let b = a + 1; b < columns.length; b++) {
        let product = 0;
        for (let i = 0; i < 4096; i++)
          product += ((columns[a]?.[i] ?? 0) - 0.5) * ((columns[b]?.[i] ?? 0) - 0.5);
        const correlation = (product / 4096) * 12;
        if (a >>> 5 === b >>> 5) expect(Math.abs(correlation)).toBeLessThan(0.01);
        else {
          squares += correlation ** 2;
          pairs++;
        }
      }
    // Of random ones it is 1 ⁄ √4096. True random trees in place of the hash have 1.27 times that between blocks.
    expect(Math.sqrt(squares / pairs)).toBeLessThan(1.5 / 64);
  });
});

describe('an integral over Sobol’ points', () => {
  it('is off a fiftieth of what random ones are', () => {
    // Variance of the product: (13 ⁄ 12)⁶ − 1.
    const random = Math.sqrt(((13 / 12) ** 6 - 1) / 4096);
    expect(errorOver(16, 4096, 0)).toBeLessThan(random / 50);
  });

  it('gets better faster than by the root of the points', () => {
    // 16 times the points: 4 times better if they were random.
    expect(errorOver(16, 256, 0) / errorOver(16, 4096, 0)).toBeGreaterThan(16);
  });

  it('is no worse than over random points where dimensions are padded', () => {
    const random = Math.sqrt(((13 / 12) ** 6 - 1) / 1024);
    expect(errorOver(32, 1024, 29)).toBeLessThan(random / 2);
  });
});
