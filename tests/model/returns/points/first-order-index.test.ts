import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalMeans } from '../../../../src/model/returns/points/conditional-means.ts';
import { firstOrderIndex } from '../../../../src/model/returns/points/first-order-index.ts';
import { moments } from '../../../../src/model/returns/random/moments.ts';
import {
  ishigami,
  linearNormal,
  scrambledColumns,
  sobolG,
  type KnownFunction,
} from './known-functions.ts';

function indicesOf({ evaluate, first }: KnownFunction, points: number, seed: number) {
  const columns = scrambledColumns(first.length, points, seed);
  const result = evaluate(columns);
  const { mean, deviation } = moments(result);
  return columns.map((column) =>
    firstOrderIndex(conditionalMeans(column, result), mean, deviation),
  );
}

const known: readonly (readonly [string, KnownFunction])[] = [
  ['the Ishigami function', ishigami()],
  ['the Ishigami function, far from 0', ishigami(1e6)],
  ['Sobol’s g function', sobolG([0, 0.5, 3, 9, 99, 99])],
  ['a sum of normals', linearNormal([3, 2, 1, 0.5, 0])],
];

describe('first-order indices from given points', () => {
  it.each(known)('of %s are the known ones, to a hundredth', (_, each) => {
    indicesOf(each, 16_384, 5).forEach((index, input) => {
      expect(Math.abs((index ?? NaN) - (each.first[input] ?? NaN))).toBeLessThan(0.01);
    });
  });

  it.each(known)('of %s are known to a few hundredths from a thousand points', (_, each) => {
    indicesOf(each, 1024, 5).forEach((index, input) => {
      expect(Math.abs((index ?? NaN) - (each.first[input] ?? NaN))).toBeLessThan(0.06);
    });
  });

  it('are from 0 to 1, and not defined where nothing varies', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 200 }), (results) => {
        const uniforms = Float64Array.from(results, (_, i) => (i * 0.618034) % 1);
        const column = Float64Array.from(results);
        const { mean, deviation } = moments(column);
        const index = firstOrderIndex(conditionalMeans(uniforms, column), mean, deviation);
        if (index === undefined) expect(deviation).toBeLessThanOrEqual(1e-9 * Math.abs(mean));
        else {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('of equal values that do not add up exactly are not defined', () => {
    const [x = new Float64Array(0)] = scrambledColumns(1, 4096, 1);
    const result = new Float64Array(4096).fill(0.1);
    const { mean, deviation } = moments(result);
    expect(deviation).toBeGreaterThan(0);
    expect(firstOrderIndex(conditionalMeans(x, result), mean, deviation)).toBeUndefined();
  });
});
