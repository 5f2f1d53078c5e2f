import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicateError } from '../../../../src/model/returns/points/replicate-error.ts';
import { sobolColumn } from '../../../../src/model/returns/points/sobol-column.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('the error told by independent scrambles', () => {
  it('is the standard deviation of their values over the root of how many there are', () => {
    // Deviation of 1 to 5: √2.5.
    expect(replicateError([1, 2, 3, 4, 5])).toBeCloseTo(Math.sqrt(2.5 / 5), 14);
    expect(replicateError([4, 4, 4])).toBe(0);
  });

  it('is not told by fewer than two', () => {
    expect(replicateError([])).toBeUndefined();
    expect(replicateError([3])).toBeUndefined();
  });

  it('grows with the values, and does not change when all are moved', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 16 }), value, (values, by) => {
        const error = replicateError(values) ?? NaN;
        expect(replicateError(values.map((each) => 3 * each))).toBeCloseTo(3 * error, 6);
        expect(replicateError(values.map((each) => each + by))).toBeCloseTo(error, 6);
      }),
    );
  });

  it('covers the true value as often as it says', () => {
    // Mean of e to the sum of three, of 8 scrambles: (e − 1)³. Of 400 trials, 95 % are within 2.365 errors, by Student's t.
    const truth = (Math.E - 1) ** 3;
    let covered = 0;
    for (let trial = 0; trial < 400; trial++) {
      const values = Array.from({ length: 8 }, (_, part) => {
        const columns = [0, 1, 2].map((d) => sobolColumn(d, 64, trial * 8 + part));
        let sum = 0;
        for (let i = 0; i < 64; i++)
          sum += Math.exp(columns.reduce((all, column) => all + (column[i] ?? 0), 0));
        return sum / 64;
      });
      const mean = values.reduce((sum, each) => sum + each, 0) / 8;
      if (Math.abs(mean - truth) < 2.365 * (replicateError(values) ?? 0)) covered++;
    }
    // Three standard errors of a share of 400.
    expect(Math.abs(covered / 400 - 0.95)).toBeLessThan(0.033);
  });
});
