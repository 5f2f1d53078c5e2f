import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments } from '../../../../src/model/returns/random/moments.ts';

describe('mean and deviation', () => {
  it('are those of a sample: one less than the count divides the squares', () => {
    const { mean, deviation } = moments(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(mean).toBe(5);
    expect(deviation).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  it('of a single value are the value and 0', () => {
    expect(moments(Float64Array.of(3))).toEqual({ mean: 3, deviation: 0 });
  });

  it('lose no digits where the values are far from 0', () => {
    const { mean, deviation } = moments(Float64Array.of(1e12 + 4, 1e12 + 7, 1e12 + 13, 1e12 + 16));
    expect(mean).toBe(1e12 + 10);
    expect(deviation).toBeCloseTo(Math.sqrt(30), 14);
  });

  it('move with the values, and the deviation does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (values, by) => {
          const before = moments(Float64Array.from(values));
          const after = moments(Float64Array.from(values, (value) => value + by));
          expect(after.mean).toBeCloseTo(before.mean + by, 6);
          expect(after.deviation).toBeCloseTo(before.deviation, 6);
        },
      ),
    );
  });
});
