import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalMeans } from '../../../../src/model/returns/points/conditional-means.ts';
import {
  informationValue,
  perfectInformationValue,
} from '../../../../src/model/returns/points/information-value.ts';
import { moments } from '../../../../src/model/returns/random/moments.ts';
import { linearNormal, scrambledColumns } from './known-functions.ts';

/** E max(0, x) − max(0, E x) of a normal x: deviation × φ(z) − |mean| × Φ(−|z|), z = mean ⁄ deviation; Φ(−1) and Φ(−2) from tables. */
const unitLoss: Readonly<Record<number, number>> = {
  0: 1 / Math.sqrt(2 * Math.PI),
  1: Math.exp(-0.5) / Math.sqrt(2 * Math.PI) - 0.158_655_253_931_457,
  2: Math.exp(-2) / Math.sqrt(2 * Math.PI) - 2 * 0.022_750_131_948_179,
};

const columns = scrambledColumns(4, 16_384, 3);
const values = (weights: readonly number[], mean: number) => {
  const net = linearNormal(weights, mean).evaluate(columns);
  const told = moments(net).mean;
  return {
    everything: perfectInformationValue(net, told),
    each: columns.map((column) => informationValue(conditionalMeans(column, net), told)),
  };
};

describe('what it is worth to know', () => {
  it.each([0, 1, -1, 2, -2])(
    'everything is as in closed form for a normal net benefit %i deviations from 0',
    (z) => {
      // Deviation 5: √(4² + 3²).
      const { everything } = values([4, 3], 5 * z);
      expect(Math.abs(everything - 5 * (unitLoss[Math.abs(z)] ?? NaN))).toBeLessThan(0.01);
    },
  );

  it.each([0, 1, -1, 2, -2])(
    'one figure alone is as in closed form, its mean %i of its own deviations from 0',
    (z) => {
      const { each } = values([4, 3, 2], 4 * z);
      expect(Math.abs((each[0] ?? NaN) - 4 * (unitLoss[Math.abs(z)] ?? NaN))).toBeLessThan(0.015);
    },
  );

  it('what does nothing is nothing, even where the decision is a toss-up', () => {
    // Two hundredths of the 2 that everything is worth.
    expect(values([4, 3, 0, 0], 0).each[2]).toBeLessThan(0.04);
    expect(values([4, 3, 0, 0], 1).each[2]).toBe(0);
  });

  it('noise is not taken for it: of 1,024 points, a useless figure is worth little', () => {
    const weights = [2, 1, 0, 1, 1, 1, 1, 1];
    let [told, asTheyAre] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const few = scrambledColumns(8, 1024, seed * 7919);
      const net = linearNormal(weights, 0.3).evaluate(few);
      const useless = few[2] ?? new Float64Array(0);
      told += informationValue(conditionalMeans(useless, net), 0.3) / 40;
      asTheyAre += informationValue(conditionalMeans(useless, net, 1), 0.3) / 40;
    }
    expect(told).toBeLessThan(0.002);
    expect(told).toBeLessThanOrEqual(asTheyAre);
  });

  it('is exactly nothing where every draw says the same', () => {
    const [x = new Float64Array(0)] = columns;
    for (const sign of [1, -1]) {
      const net = x.map((u) => sign * (0.1 + u / 3));
      const { mean } = moments(net);
      expect(perfectInformationValue(net, mean)).toBe(0);
      expect(informationValue(conditionalMeans(x, net), mean)).toBe(0);
    }
  });

  it('is never below 0, is the same for and against, and grows with the money', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 200 }), (results) => {
        const net = Float64Array.from(results);
        const uniforms = Float64Array.from(results, (_, i) => (i * 0.618034) % 1);
        const worth = (of: Float64Array) => {
          const { mean } = moments(of);
          return [
            perfectInformationValue(of, mean),
            informationValue(conditionalMeans(uniforms, of), mean),
          ] as const;
        };
        const [everything, one] = worth(net);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(everything).toBeGreaterThanOrEqual(0);
        const turned = worth(net.map((each) => -each));
        const doubled = worth(net.map((each) => 2 * each));
        [everything, one].forEach((value, each) => {
          expect(turned[each]).toBeCloseTo(value, 5);
          expect(doubled[each]).toBeCloseTo(2 * value, 5);
        });
      }),
    );
  });

  it('one figure is never worth more than everything', () => {
    const figure = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure, figure), figure, (weights, mean) => {
        const { everything, each } = values(weights, mean);
        for (const one of each) expect(one).toBeLessThanOrEqual(everything + 1e-9);
      }),
      { numRuns: 10 },
    );
  });

  it('is nothing of no draws', () => {
    expect(perfectInformationValue(new Float64Array(0), 0)).toBe(0);
  });
});
