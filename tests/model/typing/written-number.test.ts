import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '../../../src/model/typing/typed-number.ts';
import { moneySign, writeMoney } from '../../../src/model/typing/written-money.ts';
import {
  writeNumber,
  writeNumberInFull,
  writeUnmistakably,
} from '../../../src/model/typing/written-number.ts';
import { someLocales } from './some-locales.ts';

const range = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
const locale = fc.constantFrom(...someLocales);

describe('a number written into a field', () => {
  it.each([
    [1234.56, ['en-GB'], '1234.56'],
    [1234.56, ['de-DE'], '1234,56'],
    [1234567, ['fr-FR'], '1234567'],
    [100000, ['en-IN'], '100000'],
    [1234.5, ['de-CH'], '1234.5'],
    [1234.5, ['ar-EG'], '١٢٣٤٫٥'],
    [1234.5, ['hi-IN-u-nu-deva'], '१२३४.५'],
    [-0.5, ['sv-SE'], '\u22120,5'],
    [-0, ['en-GB'], '0'],
    [1e21, ['en-GB'], '1000000000000000000000'],
    [-1.5e-7, ['en-GB'], '-0.00000015'],
    [1.234, ['en-GB', 'en-US'], '1.234'],
    [1.234, ['en-GB', 'de-DE'], '1.2340'],
    [1.234, ['de-DE', 'en-GB'], '1,2340'],
    [0.125, ['en-GB', 'de-DE'], '0.125'],
    [NaN, ['en-GB'], ''],
    [Infinity, ['en-GB'], ''],
  ] as const)('%d for %s is "%s"', (value, locales, text) => {
    expect(writeNumber(value, locales)).toBe(text);
  });

  it('is read back as the same number in every locale', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.integer({ min: -999999, max: 999999 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(number, fc.array(locale, { minLength: 1, maxLength: 3 }), (value, locales) => {
        const written = writeNumber(value, locales);
        fc.pre(written.length <= 40);
        const result = readTypedNumber(written, { locales, range });
        expect(result).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value });
      }),
      { numRuns: 3000 },
    );
  });

  it('never shows NaN, infinity or an exponent', () => {
    fc.assert(
      fc.property(fc.double(), locale, (value, each) => {
        expect(writeNumber(value, [each])).toMatch(/^(?:[-\u2212]?\p{Nd}+(?:[.,٫]\p{Nd}+)?)?$/u);
      }),
    );
  });
});

describe('a number written for reading', () => {
  it.each([
    [1234.56, 'en-GB', '1,234.56'],
    [1.234, 'en-GB', '1.234'],
    [1234567.5, 'de-DE', '1.234.567,5'],
    [0.1, 'en-GB', '0.1'],
    [-0, 'en-GB', '0'],
    [1e308, 'en-GB', '1E308'],
    [5e-324, 'en-GB', '5E-324'],
    [NaN, 'en-GB', ''],
  ] as const)('%d in %s is "%s"', (value, each, text) => {
    expect(writeNumberInFull(value, each)).toBe(text);
  });
});

describe('a number repeated back', () => {
  it.each([
    [1234.56, 'en-GB', '1,234.56'],
    [1234, 'en-GB', '1234'],
    [1234567, 'en-GB', '1,234,567'],
    [1.234, 'en-GB', '1.2340'],
    [1.234, 'de-DE', '1,2340'],
    [1234, 'fr-FR', '1\u202f234'],
    [12.5, 'en-GB', '12.5'],
  ] as const)('%d in %s is "%s"', (value, each, text) => {
    expect(writeUnmistakably(value, each)).toBe(text);
  });
});

describe('money written for reading', () => {
  it.each([
    [1200, 'GBP', 'en-GB', '£1,200'],
    [1200.5, 'GBP', 'en-GB', '£1,200.50'],
    [1200.004, 'GBP', 'en-GB', '£1,200'],
    [-1200, 'GBP', 'en-GB', '-£1,200'],
    [-0.001, 'GBP', 'en-GB', '£0'],
    [1200, 'USD', 'en-GB', '$1,200'],
    [1234.5, 'EUR', 'de-DE', '1.234,50\u00a0€'],
    [1234, 'EUR', 'fr-FR', '1\u202f234\u00a0€'],
    [100000, 'INR', 'en-IN', '₹1,00,000'],
    [1234.5, 'CHF', 'de-CH', "CHF\u00a01'234.50"],
    [1234.5, 'JPY', 'ja-JP', '￥1,235'],
    [5e-324, 'GBP', 'en-GB', '£0'],
    [NaN, 'GBP', 'en-GB', ''],
    [-Infinity, 'GBP', 'en-GB', ''],
  ] as const)('%d %s in %s', (amount, currency, each, text) => {
    expect(writeMoney(amount, currency, each)).toBe(text);
  });

  it('is understood when it is pasted into a field of that currency', () => {
    const currencies = fc.constantFrom(
      'GBP',
      'USD',
      'EUR',
      'INR',
      'CHF',
      'PLN',
      'SEK',
      'BRL',
      'EGP',
    );
    const pounds = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(pounds, currencies, locale, (amount, currency, each) => {
        const text = writeMoney(amount, currency, each);
        expect(readTypedNumber(text, { locales: [each], range, currency })).toMatchObject({
          kind: 'number',
          value: amount === 0 ? 0 : amount,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('has a short sign', () => {
    expect(moneySign('GBP', 'en-GB')).toBe('£');
    expect(moneySign('SEK', 'en-GB')).toBe('kr');
    expect(moneySign('CHF', 'de-CH')).toBe('CHF');
  });
});
