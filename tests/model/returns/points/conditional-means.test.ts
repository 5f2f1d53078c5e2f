import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalMeans } from '../../../../src/model/returns/points/conditional-means.ts';
import { uniformDraws } from '../../../../src/model/returns/random/uniform-draws.ts';
import { scrambledColumns } from './known-functions.ts';

const empty = new Float64Array(0);

function variance({ means, shares }: ReturnType<typeof conditionalMeans>): number {
  const mean = means.reduce((sum, each, bin) => sum + each * (shares[bin] ?? 0), 0);
  return means.reduce((sum, each, bin) => sum + (shares[bin] ?? 0) * (each - mean) ** 2, 0);
}

/** Random columns, draw by draw. */
function randomColumns(inputs: number, draws: number, seed: number): Float64Array[] {
  const columns = Array.from({ length: inputs }, () => new Float64Array(draws));
  uniformDraws(seed)(columns);
  return columns;
}

describe('means of a result given an input', () => {
  it.each([
    [16_384, 64],
    [4096, 64],
    [1024, 16],
    [256, 4],
    [10, 2],
  ])('of %i points are those of %i bins of equal probability', (points, bins) => {
    const [x = empty] = scrambledColumns(1, points, 1, 2);
    const { means, shares } = conditionalMeans(x, x, 2);
    expect(means).toHaveLength(bins);
    shares.forEach((share) => {
      expect(share).toBeCloseTo(1 / bins, 10);
    });
  });

  it('follow a curve', () => {
    const [x = empty] = scrambledColumns(1, 16_384, 1);
    const { means } = conditionalMeans(
      x,
      x.map((u) => Math.exp(3 * u)),
    );
    means.forEach((mean, bin) => {
      const [from, to] = [bin / 64, (bin + 1) / 64];
      expect(mean / ((64 * (Math.exp(3 * to) - Math.exp(3 * from))) / 3)).toBeCloseTo(1, 3);
    });
  });

  it('have the mean of the result, whatever the points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer()), {
          minLength: 1,
          maxLength: 300,
        }),
        fc.integer({ min: 1, max: 9 }),
        (points, scrambles) => {
          const [uniforms, results] = [0, 1].map((each) =>
            Float64Array.from(points, (point) => point[each] ?? 0),
          );
          const { means, shares } = conditionalMeans(
            uniforms ?? empty,
            results ?? empty,
            scrambles,
          );
          const mean = (results ?? empty).reduce((sum, each) => sum + each / points.length, 0);
          const told = means.reduce((sum, each, bin) => sum + each * (shares[bin] ?? 0), 0);
          expect(told / 2 ** 31).toBeCloseTo(mean / 2 ** 31, 9);
          expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('move and grow with the result', () => {
    const [x = empty, y = empty] = scrambledColumns(2, 1024, 4);
    const plain = conditionalMeans(
      x,
      x.map((u, i) => u * (y[i] ?? 0)),
    ).means;
    const other = conditionalMeans(
      x,
      x.map((u, i) => 5 - 2 * u * (y[i] ?? 0)),
    ).means;
    other.forEach((mean, bin) => {
      expect(mean).toBeCloseTo(5 - 2 * (plain[bin] ?? NaN), 10);
    });
  });

  /** Variance told of a tenth of an input beside five others, as a multiple of the true one, on average over seeds. */
  const toldOfATenth = (columnsOf: typeof randomColumns, scrambles: number) => {
    const seeds = 60;
    let told = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const columns = columnsOf(6, 2048, seed * 7919);
      const [x = empty] = columns;
      const result = x.map((u, i) =>
        columns.slice(1).reduce((sum, column) => sum + (column[i] ?? 0), 0.1 * u),
      );
      told += variance(conditionalMeans(x, result, scrambles)) / (0.01 / 12) / seeds;
    }
    return told;
  };

  it('vary as much as they should over scrambles of even points, where plain means vary more', () => {
    expect(Math.abs(toldOfATenth(scrambledColumns, 8) - 1)).toBeLessThan(0.03);
    expect(toldOfATenth(scrambledColumns, 1)).toBeGreaterThan(1.2);
  });

  it('vary little more than they should over random points, where plain means are nearly all noise', () => {
    // Never below 0, so a little above the truth on average.
    expect(toldOfATenth(randomColumns, 8)).toBeLessThan(2);
    expect(toldOfATenth(randomColumns, 1)).toBeGreaterThan(6);
  });

  it('are all the same where noise is all there is', () => {
    const [x = empty, y = empty] = randomColumns(2, 4096, 9);
    let drawnIn = 0;
    for (let seed = 0; seed < 20; seed++) {
      const [a = x, b = y] = randomColumns(2, 4096, seed);
      const { means } = conditionalMeans(a, b);
      if (means.every((mean) => mean === means[0])) drawnIn++;
    }
    // Noise varies about as often less as more than is told of it.
    expect(drawnIn).toBeGreaterThan(4);
  });

  it('are the plain means of the bins where a single scramble tells no error', () => {
    const [x = empty, y = empty] = scrambledColumns(2, 256, 3, 1);
    const { means, shares } = conditionalMeans(x, y, 1);
    means.forEach((mean, bin) => {
      const inside = y.filter((_, i) => Math.floor((x[i] ?? 0) * means.length) === bin);
      expect(mean).toBeCloseTo(inside.reduce((sum, each) => sum + each, 0) / inside.length, 12);
      expect(shares[bin]).toBe(inside.length / 256);
    });
  });

  it('of an input of 1, which no column has, belong to the last bin', () => {
    const { means, shares } = conditionalMeans(
      new Float64Array([0, 1]),
      new Float64Array([3, 7]),
      1,
    );
    expect([...means, ...shares]).toEqual([3, 7, 0.5, 0.5]);
  });

  it('are finite where there is nothing', () => {
    const { means } = conditionalMeans(empty, empty);
    expect(means.every(Number.isFinite)).toBe(true);
  });
});
