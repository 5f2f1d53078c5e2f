import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../../../src/model/returns/detecting/student-quantile.ts';
import { normalQuantile } from '../../../../src/model/returns/random/normal-quantile.ts';

/** Relative distance of two figures. */
const apart = (one: number, other: number) => Math.abs(one / other - 1);

describe('the quantile of t', () => {
  // Calculated with 45 digits by mpmath.
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 1.5, 6.016663104427928],
    [0.95, 30, 1.6972608865939574],
    [0.975, 127.5, 1.9787448980037676],
    [0.001, 7, -4.785289628638334],
    [1e-6, 2, -707.1057205259339],
    [0.975, 1000, 1.962339080826408],
    [0.995, 1000000, 2.575834220105334],
  ])('at %d with %d degrees is right to ten digits', (p, degrees, value) => {
    expect(apart(studentQuantile(p, degrees), value)).toBeLessThan(1e-10);
  });

  const degrees = fc.double({ min: 1, max: 1e7, noNaN: true });
  const share = fc.double({ min: 0.51, max: 0.9999, noNaN: true });

  it('is that of Cauchy with one degree and algebraic with two', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.9999, noNaN: true }), (p) => {
        expect(apart(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-10);
        const algebraic = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
        expect(apart(studentQuantile(p, 2), algebraic)).toBeLessThan(1e-10);
      }),
    );
  });

  it('is the same on both sides of the middle', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.5, 0.25, 0.125, 0.0625), degrees, (p, n) => {
        expect(studentQuantile(p, n) + studentQuantile(1 - p, n)).toBe(0);
      }),
    );
  });

  it('is never nearer to the middle than that of the normal distribution', () => {
    fc.assert(
      fc.property(share, degrees, (p, n) => {
        expect(studentQuantile(p, n)).toBeGreaterThanOrEqual(normalQuantile(p) * (1 - 1e-9));
      }),
    );
  });

  it('does not jump where the way of calculating changes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.999999, noNaN: true }), (p) => {
        const [under, over] = [studentQuantile(p, 99_999.999), studentQuantile(p, 100_000)];
        expect(apart(under, over)).toBeLessThan(1e-10);
      }),
    );
  });

  it('is without end at 0 and 1', () => {
    expect(studentQuantile(0, 5)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentQuantile(1, 5)).toBe(Number.POSITIVE_INFINITY);
  });
});
