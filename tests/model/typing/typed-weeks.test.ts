import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedWeeks, writeWeeks } from '../../../src/model/typing/typed-weeks.ts';

const read = (text: string, last = 13) => readTypedWeeks(text, last);

describe('weeks that are typed', () => {
  it.each([
    ['3, 7-9', [3, 7, 8, 9]],
    ['3,7–9', [3, 7, 8, 9]],
    ['9 – 7; 3 3', [3, 7, 8, 9]],
    ['٣، ٧', [3, 7]],
    [' 1 ', [1]],
  ])('“%s” are weeks', (text, weeks) => {
    expect(read(text)).toEqual({ kind: 'weeks', weeks });
  });

  it('nothing is no weeks', () => {
    expect(read(' ,  ')).toEqual({ kind: 'empty' });
  });

  it.each([
    ['3, Easter', 'Easter'],
    ['3-', '3-'],
    ['-3', '-3'],
    ['1-2-3', '1-2-3'],
    ['1e3', '1e3'],
  ])('“%s” is not, and the part that is not is named', (text, part) => {
    expect(read(text)).toEqual({ kind: 'not-weeks', part });
  });

  it('weeks that the plan does not have are named', () => {
    expect(read('12-14')).toEqual({ kind: 'out-of-range', week: 14 });
    expect(read('0')).toEqual({ kind: 'out-of-range', week: 0 });
    expect(read('1-999999')).toEqual({ kind: 'out-of-range', week: 999_999 });
  });

  it('all of them are refused', () => {
    expect(read('1-13')).toEqual({ kind: 'all-weeks' });
    expect(read('1-12')).toMatchObject({ kind: 'weeks' });
  });

  it('are written as they are read', () => {
    expect(writeWeeks([1, 3, 4, 7, 8, 9])).toBe('1, 3, 4, 7–9');
    const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 52 }), { minLength: 1, maxLength: 51 });
    fc.assert(
      fc.property(weeks, (some) => {
        const sorted = some.toSorted((a, b) => a - b);
        expect(readTypedWeeks(writeWeeks(sorted), 52)).toEqual({ kind: 'weeks', weeks: sorted });
      }),
    );
  });

  it('any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readTypedWeeks(text, 52).kind).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});
