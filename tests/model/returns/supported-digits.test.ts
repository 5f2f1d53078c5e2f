import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportedDigits } from '../../../src/model/returns/supported-digits.ts';

describe('digits are shown as far as the simulation supports them', () => {
  it.each([
    [{ value: 0.96234, error: 0.0011 }, 0.001, 0.96, 0.01],
    [{ value: 0.96234, error: 0.0004 }, 0.001, 0.962, 0.001],
    [{ value: -24_316.2, error: 180 }, 1, -24_000, 1_000],
    [{ value: 1_234.5, error: 0 }, 1, 1_235, 1],
    [{ value: -40, error: 60 }, 1, 0, 1_000],
  ])('%j, no finer than %d, is %d', (estimate, finest, value, step) => {
    const shown = supportedDigits(estimate, finest);
    expect(shown.step).toBeCloseTo(step, 12);
    expect(shown.value).toBeCloseTo(value, 12);
    expect(Object.is(shown.value, -0)).toBe(false);
  });

  it('what is shown is never further off than half its step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.constantFrom(0.001, 1, 100),
        (value, error, finest) => {
          const shown = supportedDigits({ value, error }, finest);
          expect(Math.abs(shown.value - value)).toBeLessThanOrEqual(shown.step * 0.5000001 + 1e-6);
          expect(shown.step).toBeGreaterThanOrEqual(2 * error * 0.999999);
        },
      ),
    );
  });
});
