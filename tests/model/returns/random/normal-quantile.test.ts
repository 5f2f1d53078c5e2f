import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/model/returns/random/normal-quantile.ts';

/* Computed with 40 digits, by turning the complementary error function round. */
const exact = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-10, -6.361340902404056],
  [2 ** -32, -6.230260137989043],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.074, -1.446632067158979],
  [0.075, -1.439531470938456],
  [0.076, -1.4325027208258116],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.975, 1.959963984540054],
  [0.999999, 4.753424308817088],
] as const;

describe('the quantile of the normal distribution', () => {
  it.each(exact)('at %d is %d', (p, quantile) => {
    expect(Math.abs(normalQuantile(p) - quantile)).toBeLessThanOrEqual(
      4e-15 * Math.max(1, Math.abs(quantile)),
    );
  });

  it('is infinite at the ends only', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(Number.isFinite(normalQuantile(1 - 2 ** -53))).toBe(true);
  });

  it('rises, and is the same on both sides of the middle', () => {
    // Steps of 2⁻³², as the seeded numbers have: 1 − p is exact for them.
    const chance = fc.integer({ min: 1, max: 2 ** 32 - 1 }).map((k) => k / 2 ** 32);
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        expect(normalQuantile(1 - one)).toBe(0 - normalQuantile(one));
        if (one < other)
          expect(normalQuantile(one)).toBeLessThanOrEqual(normalQuantile(other) + 1e-14);
      }),
    );
  });
});
