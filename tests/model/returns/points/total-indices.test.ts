import { describe, expect, it } from 'vitest';
import { totalIndices } from '../../../../src/model/returns/points/total-indices.ts';
import { ishigami, linearNormal, sobolG, type KnownFunction } from './known-functions.ts';

const indicesOf = ({ evaluate, first }: KnownFunction, points = 1024, seed = 1) =>
  totalIndices(evaluate, { inputs: first.length, points, scrambles: 8, seed }) ?? [];

const known: readonly (readonly [string, KnownFunction])[] = [
  ['the Ishigami function', ishigami()],
  ['Sobol’s g function', sobolG([0, 0.5, 3, 9, 99, 99])],
  ['a sum of normals', linearNormal([3, 2, 1, 0.5])],
];

describe.each(known)('indices by pick-freeze of %s', (_, known) => {
  const indices = indicesOf(known);

  it('are the known ones, within 4.5 of their standard errors', () => {
    expect(indices).toHaveLength(known.first.length);
    indices.forEach(({ first, total, firstError, totalError }, input) => {
      expect(Math.abs(first - (known.first[input] ?? 0))).toBeLessThan(4.5 * firstError + 1e-9);
      expect(Math.abs(total - (known.total[input] ?? 0))).toBeLessThan(4.5 * totalError + 1e-9);
    });
  });

  it('are known to two hundredths', () => {
    for (const { firstError, totalError } of indices) {
      expect(firstError).toBeLessThan(0.01);
      expect(totalError).toBeLessThan(0.01);
    }
  });

  it('are the same for the same seed', () => {
    expect(indicesOf(known)).toEqual(indices);
    expect(indicesOf(known, 1024, 2)).not.toEqual(indices);
  });
});

describe('indices by pick-freeze', () => {
  it('do not depend on how far the result is from 0', () => {
    const near = indicesOf(ishigami());
    indicesOf(ishigami(1e6)).forEach(({ first, total, firstError }, input) => {
      expect(first).toBeCloseTo(near[input]?.first ?? NaN, 6);
      expect(total).toBeCloseTo(near[input]?.total ?? NaN, 6);
      expect(firstError).toBeCloseTo(near[input]?.firstError ?? NaN, 6);
    });
  });

  it('of a sum are the same alone and in total, and add up to 1', () => {
    const indices = indicesOf(linearNormal([1, 2, 3]), 4096);
    for (const { first, total } of indices) expect(first).toBeCloseTo(total, 1);
    expect(indices.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(1, 2);
  });

  it('are 0 for what the result does not use', () => {
    const [, unused] =
      totalIndices(([x = new Float64Array(0)]) => x.map((u) => u ** 2), {
        inputs: 2,
        points: 256,
        scrambles: 4,
        seed: 3,
      }) ?? [];
    expect(unused).toEqual({ first: 0, total: 0, firstError: 0, totalError: 0 });
  });

  it('serve more inputs than there are dimensions', () => {
    const weights = Array.from({ length: 40 }, (_, d) => (d % 8 === 0 ? 3 : 1));
    const known = linearNormal(weights);
    indicesOf(known, 512).forEach(({ total, totalError }, input) => {
      expect(Math.abs(total - (known.total[input] ?? 0))).toBeLessThan(5.5 * totalError);
    });
  });

  it.each<readonly [string, (u: readonly Float64Array[]) => Float64Array | number]>([
    ['a plain number', () => 3],
    ['always the same', ([x]) => new Float64Array(x?.length ?? 0).fill(0.1)],
    ['the same but for rounding', ([x]) => Float64Array.from(x ?? [], (u) => 0.1 + 1e-17 * u)],
  ])('are not defined where the result is %s', (_, evaluate) => {
    const settings = { inputs: 1, points: 1024, scrambles: 2, seed: 1 };
    expect(totalIndices(evaluate, settings)).toBeUndefined();
  });

  it('are not told by a single scramble, which has no error', () => {
    const settings = { inputs: 3, points: 64, scrambles: 1, seed: 1 };
    expect(totalIndices(ishigami().evaluate, settings)).toBeUndefined();
  });
});
