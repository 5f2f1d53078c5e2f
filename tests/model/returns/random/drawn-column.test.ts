import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnColumn } from '../../../../src/model/returns/random/drawn-column.ts';
import { moments } from '../../../../src/model/returns/random/moments.ts';
import type { Spread, SpreadShape } from '../../../../src/model/returns/types.ts';

const shapes: readonly SpreadShape[] = ['triangular', 'pert', 'lognormal'];

const drawn = (
  spread: Spread,
  shape: SpreadShape,
  uniforms: readonly number[],
  mirrored = false,
): Float64Array => {
  const column = drawnColumn(spread, shape, Float64Array.from(uniforms), mirrored);
  return typeof column === 'number' ? new Float64Array(uniforms.length).fill(column) : column;
};

/** The middles of n parts of the interval from 0 to 1. */
const evenly = (n: number) => Array.from({ length: n }, (_, i) => (i + 0.5) / n);

/** Numbers as the seeded ones are, for which 1 − u is exact. */
const uniform = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((k) => k / 2 ** 32);

/** Ends above 0, apart. */
const spread = fc
  .tuple(
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, range, at]) => ({
    low,
    mode: Math.min(low + range, low + at * range),
    high: low + range,
  }));

describe('a figure drawn between its ends', () => {
  it('that is known exactly is one number', () => {
    for (const shape of shapes)
      expect(drawnColumn({ low: 3, mode: 3, high: 3 }, shape, Float64Array.of(0.2, 0.8))).toBe(3);
  });

  it('as a triangle has the chance of its most likely value at that value', () => {
    expect([...drawn({ low: -2, mode: 0, high: 6 }, 'triangular', [0, 0.25, 1])]).toEqual([
      -2, 0, 6,
    ]);
    // Right angles on either side.
    expect(drawn({ low: 0, mode: 0, high: 2 }, 'triangular', [0.75])[0]).toBe(1);
    expect(drawn({ low: 0, mode: 2, high: 2 }, 'triangular', [0.25])[0]).toBe(1);
  });

  it('has the mean of its shape', () => {
    const given = { low: 10, mode: 20, high: 60 };
    const mean = (shape: SpreadShape) => moments(drawn(given, shape, evenly(100_000))).mean;
    expect(mean('triangular')).toBeCloseTo((10 + 20 + 60) / 3, 3);
    expect(mean('pert')).toBeCloseTo((10 + 4 * 20 + 60) / 6, 3);
    const sigma = Math.log(6) / 2 / 1.2815515655446004;
    expect(mean('lognormal')).toBeCloseTo(Math.sqrt(600) * Math.exp(sigma ** 2 / 2), 1);
  });

  it('has the deviation of its shape', () => {
    const given = { low: 0, mode: 1, high: 4 };
    const deviation = (shape: SpreadShape) =>
      moments(drawn(given, shape, evenly(100_000))).deviation;
    expect(deviation('triangular')).toBeCloseTo(Math.sqrt((1 + 16 - 4) / 18), 3);
    // A beta of shapes 2 and 4 over a range of 4.
    expect(deviation('pert')).toBeCloseTo(4 * Math.sqrt(8 / (36 * 7)), 3);
  });

  it('as a lognormal has its ends at the 10th and 90th percentile, whatever is likely', () => {
    for (const mode of [10, 30, 90]) {
      const [p10, p50, p90] = drawn({ low: 10, mode, high: 90 }, 'lognormal', [0.1, 0.5, 0.9]);
      expect(p10).toBeCloseTo(10, 12);
      expect(p50).toBeCloseTo(30, 12);
      expect(p90).toBeCloseTo(90, 12);
    }
  });

  it('as a lognormal never is infinite or 0', () => {
    for (const mirrored of [false, true])
      for (const value of drawn(
        { low: 1, mode: 2, high: 100 },
        'lognormal',
        [0, 2 ** -53, 1 - 2 ** -53],
        mirrored,
      )) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThan(0);
      }
  });

  it('that may be 0 or less is a triangle where a lognormal is asked for', () => {
    const given = { low: -1, mode: 2, high: 5 };
    for (const mirrored of [false, true])
      expect(drawn(given, 'lognormal', evenly(9), mirrored)).toEqual(
        drawn(given, 'triangular', evenly(9), mirrored),
      );
  });

  it('rises with the number, and falls with it when mirrored', () => {
    fc.assert(
      fc.property(
        spread,
        fc.constantFrom(...shapes),
        uniform,
        uniform,
        fc.boolean(),
        (given, shape, one, other, mirrored) => {
          const ordered = one <= other === !mirrored ? [one, other] : [other, one];
          const [less = 0, more = 0] = drawn(given, shape, ordered, mirrored);
          expect(less).toBeLessThanOrEqual(more * (1 + 1e-12));
        },
      ),
    );
  });

  it('mirrored is the same at 1 − u', () => {
    fc.assert(
      fc.property(spread, fc.constantFrom(...shapes), uniform, (given, shape, u) => {
        const [mirrored = 0] = drawn(given, shape, [u], true);
        const [plain = 0] = drawn(given, shape, [1 - u]);
        // A lognormal has no range; no draw reaches its ends.
        if (shape === 'lognormal') {
          if (u > 0) expect(mirrored / plain).toBeCloseTo(1, 9);
        } else
          expect(Math.abs(mirrored - plain) / (given.high - given.low)).toBeLessThan(
            shape === 'pert' ? 1e-5 : 1e-9,
          );
      }),
    );
  });

  it('as a triangle or a smooth range never leaves its ends', () => {
    fc.assert(
      fc.property(
        spread,
        fc.constantFrom('triangular' as const, 'pert' as const),
        uniform,
        fc.boolean(),
        (given, shape, u, mirrored) => {
          const [value = 0] = drawn(given, shape, [u], mirrored);
          const rounding = 1e-12 * given.high;
          expect(value).toBeGreaterThanOrEqual(given.low - rounding);
          expect(value).toBeLessThanOrEqual(given.high + rounding);
        },
      ),
    );
  });
});
