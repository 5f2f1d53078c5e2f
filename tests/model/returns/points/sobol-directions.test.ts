import { describe, expect, it } from 'vitest';
import { sobolDirections } from '../../../../src/model/returns/points/sobol-directions.ts';

/** A Sobol' point without a scramble, by the definition. */
function plainPoint(index: number, dimension: number): number {
  const directions = sobolDirections[dimension] ?? new Uint32Array(32);
  let x = 0;
  for (let k = 0; k < 32; k++) if (((index >>> k) & 1) === 1) x ^= directions[k] ?? 0;
  return (x >>> 0) / 2 ** 32;
}

const lastOfScipy = (
  '80000000 c0000000 e0000000 30000000 68000000 ec000000 22000000 2b000000 ' +
  '36800000 9d400000 6a200000 16700000 4de80000 330c0000 936a0000 824f0000 ' +
  '3b498000 8f3fc000 28202000 cd707000 f36aa800 724fdc00 b34bf200 533e6900 ' +
  '62207a80 0a7140c0 e7ea6520 c40d90f0 efe9fa88 d80e80cc 45ea452e 2f0de0f3'
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

  it('are those of SciPy 1.17 in the last of the 32 dimensions', () => {
    const written = [...(sobolDirections[31] ?? [])].map((each) =>
      each.toString(16).padStart(8, '0'),
    );
    expect(written).toEqual(lastOfScipy);
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
