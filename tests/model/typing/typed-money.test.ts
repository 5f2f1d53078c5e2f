import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '../../../src/model/typing/typed-number.ts';
import type { NumberReading } from '../../../src/model/typing/typed-number.ts';

const anything = { min: -1e15, max: 1e15 };

function read(
  text: string,
  locales: string | readonly string[],
  more: Partial<NumberReading> = {},
) {
  return readTypedNumber(text, {
    locales: typeof locales === 'string' ? [locales] : locales,
    range: anything,
    ...more,
  });
}

const number = (value: number) => ({ kind: 'number', value });
const echoed = (value: number) => ({ kind: 'number', value, echo: true });
const notANumber = { kind: 'not-a-number' };

describe('money', () => {
  it.each([
    ['£1,200', 'GBP', 'en-GB', echoed(1200)],
    ['£ 12', 'GBP', 'en-GB', number(12)],
    ['-£12', 'GBP', 'en-GB', number(-12)],
    ['£-12', 'GBP', 'en-GB', number(-12)],
    ['12 GBP', 'GBP', 'en-GB', number(12)],
    ['gbp12', 'GBP', 'en-GB', number(12)],
    ['£12 GBP', 'GBP', 'en-GB', number(12)],
    ['￡12', 'GBP', 'en-GB', number(12)],
    ['£.50', 'GBP', 'en-GB', number(0.5)],
    ['1.234,56 €', 'EUR', 'de-DE', echoed(1234.56)],
    ['1\u202f234,56\u00a0€', 'EUR', 'fr-FR', echoed(1234.56)],
    ['₹1,00,000', 'INR', 'en-IN', echoed(100000)],
    ['Rs.500', 'INR', 'en-IN', number(500)],
    ['Rs. 500', 'INR', 'en-IN', number(500)],
    ["CHF 1'234.56", 'CHF', 'de-CH', echoed(1234.56)],
    ['CHF 500.–', 'CHF', 'de-CH', number(500)],
    ['Fr. 500.-', 'CHF', 'de-CH', number(500)],
    ["1'234.50 CHF", 'CHF', 'fr-CH', echoed(1234.5)],
    ['1 234,56 zł', 'PLN', 'pl-PL', echoed(1234.56)],
    ['500,- kr', 'NOK', 'nb-NO', number(500)],
    ['500 kr', 'SEK', 'en-GB', number(500)],
    ['500 kr.', 'DKK', 'da-DK', number(500)],
    ['R$ 1.234,56', 'BRL', 'pt-BR', echoed(1234.56)],
    ['US$12', 'USD', 'en-US', number(12)],
    ['$12', 'CAD', 'en-GB', number(12)],
    ['R12', 'ZAR', 'en-ZA', number(12)],
    ['\u200f١٢٫٥٠\u00a0ج.م.\u200f', 'EGP', 'ar-EG', number(12.5)],
    ['12 £', 'GBP', 'ar-EG', number(12)],
  ] as const)('"%s" in a field of %s (%s)', (text, currency, locale, result) => {
    expect(read(text, locale, { currency })).toEqual(result);
  });

  it.each([
    ['€1200', 'EUR'],
    ['$1200', 'USD'],
    ['US$1200', 'USD'],
    ['1200 kr', 'kr'],
    ['1200 zł', 'PLN'],
    ['CHF 1200', 'CHF'],
    ['chf1200', 'CHF'],
    ['₹1200', 'INR'],
    ['¥1200', 'JPY'],
    ['$1200 CAD', 'CAD'],
    ['£1200 USD', 'USD'],
  ])('"%s" is not in pounds, and is not taken for pounds', (text, currency) => {
    expect(read(text, 'en-GB', { currency: 'GBP' })).toEqual({
      kind: 'other-currency',
      value: 1200,
      currency,
    });
  });

  it('an amount that is in another currency and can be read in two ways keeps both', () => {
    expect(read('$1.234', ['en-GB', 'de-DE'], { currency: 'GBP' })).toEqual({
      kind: 'other-currency',
      value: 1.234,
      currency: 'USD',
      readings: [1.234, 1234],
    });
  });

  it('an amount in another currency that will not do is not offered in another reading', () => {
    const range = { min: 0, max: 100_000 };
    expect(read('$200,000', ['en-GB', 'de-DE'], { currency: 'GBP', range })).toEqual({
      kind: 'out-of-range',
      value: 200_000,
    });
  });

  it.each(['5k', '5 K', '12 km', '£', '£1£', '££12', '12 pounds', '12%', '(£12)', '£12-', '£1e3'])(
    '"%s" is no amount',
    (text) => {
      expect(read(text, 'en-GB', { currency: 'GBP' })).toEqual(notANumber);
    },
  );
});

describe('per cent', () => {
  it.each([
    ['12', 12],
    ['12%', 12],
    ['12.5 %', 12.5],
    ['%12', 12],
    ['-3%', -3],
    ['٥٠٪\u061c', 50],
  ])('"%s" is %d in a field that counts in per cent', (text, value) => {
    expect(read(text, ['ar-EG', 'en-GB'], { percent: true })).toMatchObject({
      kind: 'number',
      value,
    });
  });

  it.each(['12%%', '%12%', '£12%', '12‰'])('"%s" is not', (text) => {
    expect(read(text, 'en-GB', { percent: true, currency: 'GBP' })).toEqual(notANumber);
  });
});
