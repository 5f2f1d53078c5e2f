import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../../../src/model/returns/random/percentile.ts';

describe('a percentile', () => {
  const sorted = Float64Array.of(1, 2, 4, 8);

  it('lies on the line between the two nearest values', () => {
    // Type 7: (4 − 1) × share from the first value on.
    expect(percentile(sorted, 0.5)).toBe(3);
    expect(percentile(sorted, 0.25)).toBe(1.75);
    expect(percentile(sorted, 0.9)).toBeCloseTo(6.8, 12);
  });

  it('is the least at 0 and the greatest at 1', () => {
    expect(percentile(sorted, 0)).toBe(1);
    expect(percentile(sorted, 1)).toBe(8);
  });

  it('of a single value is that value', () => {
    expect(percentile(Float64Array.of(7), 0.9)).toBe(7);
  });

  it('rises with its share and stays among the values', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }),
        share,
        share,
        (values, one, other) => {
          const column = Float64Array.from(values).sort();
          const [lower, upper] = [Math.min(one, other), Math.max(one, other)].map((each) =>
            percentile(column, each),
          ) as [number, number];
          expect(lower).toBeLessThanOrEqual(upper + 1e-6);
          expect(lower).toBeGreaterThanOrEqual(column[0] ?? 0);
          expect(upper).toBeLessThanOrEqual((column.at(-1) ?? 0) + 1e-6);
        },
      ),
    );
  });
});
