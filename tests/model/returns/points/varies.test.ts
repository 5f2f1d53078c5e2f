import { describe, expect, it } from 'vitest';
import { varies } from '../../../../src/model/returns/points/varies.ts';
import { moments } from '../../../../src/model/returns/random/moments.ts';

describe('values vary', () => {
  it('if they differ by more than rounding', () => {
    expect(varies(1e6, 1)).toBe(true);
    expect(varies(0, 1e-300)).toBe(true);
    expect(varies(-5, 0.1)).toBe(true);
  });

  it.each([0.1, 1 / 3, -123_456.789, 1e12, 0])('but not if all are %d', (value) => {
    const { mean, deviation } = moments(new Float64Array(16_384).fill(value));
    expect(varies(mean, deviation)).toBe(false);
  });

  it('nor if what they vary by is not known', () => {
    expect(varies(1, NaN)).toBe(false);
  });
});
