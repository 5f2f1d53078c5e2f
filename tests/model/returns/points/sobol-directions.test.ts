import { describe, expect, it } from 'vitest';
import { sobolDirections } from '../../../../src/model/returns/points/sobol-directions.ts';

/** A Sobol' point without a scramble, by the definition. */
function plainPoint(index: number, dimension: number): number {
  const directions = sobolDirections[dimension] ?? new Uint32Array(32);
  let x = 0;
  for (let k = 0; k < 32; k++) if (((index >>> k) & 1) === 1) x ^= directions[k] ?? 0;
  return (x >>> 0) / 2 ** 32;
}

/** Of the 32 numbers of each dimension, in SciPy 1.17: h → 31 h + number, modulo 2³². */
const sumsOfScipy = (
  '3ef368eb 147f0469 bcd522cb 5c6bfb1d 3dc35397 0d096291 bbc2024d 8f8734eb ' +
  '31f92bdb f6075243 0f511a07 db20d9a7 6e7ccc49 11e2509d 91d8ff7f 96d7044b ' +
  'e96a45ad 2d821113 54518ca9 5225c391 b8f1fef3 2d3d9793 14dfafb3 1b3828df ' +
  '51d1e197 ce25ceed 89860c6d c2e6b46b 97a6209b 62ca32df 0bed11a7 225fa0d9'
).split(' ');

/** Rank, modulo 2, of rows of bits. */
function rankOf(rows: readonly bigint[]): number {
  const left = [...rows];
  let rank = 0;
  for (let row = left.pop(); row !== undefined; row = left.pop()) {
    if (row === 0n) continue;
    rank++;
    const lowest = row & -row;
    const pivot = row;
    left.forEach((each, i) => {
      if ((each & lowest) !== 0n) left[i] = each ^ pivot;
    });
  }
  return rank;
}

describe('direction numbers of Sobol’ points', () => {
  it('give the points that are known, in Gray-code order as published', () => {
    const gray = Array.from({ length: 10 }, (_, i) => i ^ (i >>> 1));
    expect(gray.map((index) => [0, 1, 2].map((d) => plainPoint(index, d)))).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  it('are those of SciPy in all of the 32 dimensions', () => {
    const sums = sobolDirections.map((directions) =>
      (directions.reduce((sum, each) => Math.imul(sum, 31) + each, 0) >>> 0)
        .toString(16)
        .padStart(8, '0'),
    );
    expect(sums).toEqual(sumsOfScipy);
  });

  it('are odd multiples of 2⁻ᵏ below 1, so that every column is even by itself', () => {
    expect(sobolDirections).toHaveLength(32);
    for (const directions of sobolDirections)
      for (let k = 0; k < 32; k++) expect(((directions[k] ?? 0) / 2 ** (31 - k)) % 2).toBe(1);
  });

  it.each(Array.from({ length: 32 }, (_, d) => d + 1))(
    'put exactly one of the first 2ᵈ points into each half of all %i dimensions (property A)',
    (d) => {
      const rows = sobolDirections.slice(0, d).map((directions) => {
        let row = 0n;
        for (let k = 0; k < d; k++) if ((directions[k] ?? 0) >>> 31 === 1) row |= 1n << BigInt(k);
        return row;
      });
      expect(rankOf(rows)).toBe(d);
    },
  );
});
