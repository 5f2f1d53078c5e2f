import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '../../../src/model/typing/typed-number.ts';
import { someLocales } from './some-locales.ts';
import type { TypedNumber } from '../../../src/model/typing/typed-number.ts';

const locales = fc.array(fc.constantFrom(...someLocales), { minLength: 1, maxLength: 3 });
/** Texts that look like numbers more often than not, and texts of anything at all. */
const text = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...Array.from("0123456789.,-\u2212+ \u00a0\u202f'’£$€%()eExNaI٠٣٫٬،१२krzłCHF"),
      ),
      {
        maxLength: 44,
      },
    )
    .map((characters) => characters.join('')),
  fc.string({ unit: 'binary', maxLength: 44 }),
  fc.string({ unit: 'grapheme', maxLength: 44 }),
  fc.double().map(String),
);

function numbersIn(result: TypedNumber): readonly number[] {
  const readings = 'readings' in result ? result.readings : [];
  return 'value' in result ? [result.value, ...readings] : readings;
}

describe('any text at all', () => {
  const range = { min: -1000, max: 1e9 };

  it('is read without an exception, and never as NaN, infinity or negative nought', () => {
    fc.assert(
      fc.property(text, locales, fc.boolean(), (typed, each, money) => {
        const result = readTypedNumber(typed, {
          locales: each,
          range,
          percent: !money,
          ...(money ? { currency: 'SEK' } : {}),
        });
        for (const value of numbersIn(result)) {
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
        }
        if (result.kind === 'number' || result.kind === 'ambiguous') {
          for (const value of numbersIn(result)) {
            expect(value >= range.min && value <= range.max).toBe(true);
          }
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('has the digits that were typed: no number is made of other ones', () => {
    const plain = fc.stringMatching(/^[1-9][0-9]{0,3}([., ][0-9]{1,3}){0,3}$/);
    fc.assert(
      fc.property(plain, locales, (typed, each) => {
        const digits = typed.replace(/[^0-9]/g, '').replace(/^0+/, '');
        const result = readTypedNumber(typed, { locales: each, range });
        for (const value of numbersIn(result)) {
          const read = String(value).replace('.', '').replace(/^0+/, '');
          expect(digits.replace(/0+$/, '')).toBe(read.replace(/0+$/, ''));
        }
      }),
      { numRuns: 5000 },
    );
  });
});
