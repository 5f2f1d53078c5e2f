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
const ambiguous = (...readings: readonly [number, number]) => ({ kind: 'ambiguous', readings });
const notANumber = { kind: 'not-a-number' };

describe('a number is read as its locale writes it', () => {
  it.each([
    ['en-GB', '1234', 1234],
    ['en-GB', '1234.5', 1234.5],
    ['en-GB', '-12.5', -12.5],
    ['en-GB', '\u221212.5', -12.5],
    ['en-GB', '+7', 7],
    ['en-GB', '.5', 0.5],
    ['en-GB', '5.', 5],
    ['en-GB', '0.125', 0.125],
    ['en-GB', '  12\t', 12],
    ['de-DE', '1234,5', 1234.5],
    ['de-DE', '0,125', 0.125],
    ['fr-FR', '12,5', 12.5],
    ['de-CH', '12.5', 12.5],
    ['ar-EG', '١٢٫٥', 12.5],
    ['ar-EG', '١٢,٥', 12.5],
    ['ar-EG', '١٢،٥', 12.5],
    ['ar-EG', '12.5', 12.5],
    ['fa-IR', '۱۲٫۵', 12.5],
    ['hi-IN-u-nu-deva', '१२.५', 12.5],
    ['sv-SE', '\u2212 12,5', -12.5],
  ])('%s: "%s" is %d, which needs no repeating', (locale, text, value) => {
    expect(read(text, locale)).toEqual(number(value));
  });

  it.each([
    ['en-GB', '1,234.56', 1234.56],
    ['en-GB', '-1,234,567', -1234567],
    ['en-US', '1,234.56', 1234.56],
    ['en-IN', '1,00,000', 100000],
    ['en-IN', '12,34,567.5', 1234567.5],
    ['hi-IN-u-nu-deva', '१२,३४,५६७.५', 1234567.5],
    ['de-DE', '1.234,56', 1234.56],
    ['de-DE', '1.234.567', 1234567],
    ['pt-BR', '1.234,56', 1234.56],
    ['fr-FR', '1\u202f234,56', 1234.56],
    ['fr-FR', '1\u00a0234,56', 1234.56],
    ['fr-FR', '1 234,56', 1234.56],
    ['fr-FR', '1\u2009234,56', 1234.56],
    ['pl-PL', '1 234,56', 1234.56],
    ['pl-PL', '1\u00a0234\u00a0567,5', 1234567.5],
    ['de-CH', "1'234.56", 1234.56],
    ['de-CH', '1’234.56', 1234.56],
    ['fr-CH', '1’234,56', 1234.56],
    ['ar-EG', '١٬٢٣٤٬٥٦٧٫٢٥', 1234567.25],
    ['ar-EG', '\u061c-\u0661\u066c\u0662\u0663\u0664', -1234],
  ])('%s: "%s" is %d, repeated back for its groups', (locale, text, value) => {
    expect(read(text, locale)).toEqual(echoed(value));
  });
});

describe('what only another convention reads is taken and repeated back', () => {
  it.each([
    ['en-GB', '1.234,56', 1234.56],
    ['en-GB', '1 234,56', 1234.56],
    ['en-GB', '1 234', 1234],
    ['en-GB', "1'234.56", 1234.56],
    ['en-GB', '1,00,000', 100000],
    ['en-GB', '12,5', 12.5],
    ['en-GB', '0,125', 0.125],
    ['en-GB', '1.234.567', 1234567],
    ['en-GB', '١٬٢٣٤٫٥', 1234.5],
    ['en-GB', '१२', 12],
    ['en-GB', '１２．５', 12.5],
    ['en-IN', '123,456', 123456],
    ['de-DE', '12.5', 12.5],
    ['de-DE', '1,234.56', 1234.56],
    ['de-DE', '1,234,567', 1234567],
    ['fr-FR', '1,234.5', 1234.5],
    ['de-CH', '12,5', 12.5],
  ])('%s: "%s" is %d', (locale, text, value) => {
    expect(read(text, locale)).toEqual(echoed(value));
  });

  it.each(['12.5', '1.5'])('"%s" is read for the reader when the edition cannot', (text) => {
    expect(read(text, ['de-DE', 'en-US'])).toEqual(echoed(Number(text)));
  });
});

describe('a text with two readings is asked about', () => {
  it.each([
    [['en-GB', 'de-DE'], '1.234', ambiguous(1.234, 1234)],
    [['de-DE', 'en-GB'], '1.234', ambiguous(1234, 1.234)],
    [['en-GB', 'de-DE'], '1,234', ambiguous(1234, 1.234)],
    [['de-DE', 'en-GB'], '1,234', ambiguous(1.234, 1234)],
    [['en-GB', 'en-US', 'fr-FR'], '-1,234', ambiguous(-1234, -1.234)],
    [['fr-FR'], '1.234', ambiguous(1.234, 1234)],
    [['de-CH'], '1,234', ambiguous(1234, 1.234)],
    [['ar-EG'], '١,٢٣٤', ambiguous(1234, 1.234)],
  ] as const)('%s: "%s"', (locales, text, result) => {
    expect(read(text, locales)).toEqual(result);
  });

  it('not when the reader agrees with the edition: its reading stands and is repeated back', () => {
    expect(read('1.234', ['en-GB', 'en-US'])).toEqual(echoed(1.234));
    expect(read('1,234', ['en-GB', 'en-US'])).toEqual(echoed(1234));
    expect(read('1.234', ['de-DE', 'pt-BR'])).toEqual(echoed(1234));
    expect(read('1,234', ['de-DE', 'fr-FR'])).toEqual(echoed(1.234));
  });

  const locales = ['en-GB', 'de-DE'];

  it("not when only the edition's will do: that is repeated back", () => {
    expect(read('1.234', locales, { range: { min: 0, max: 10 } })).toEqual(echoed(1.234));
    expect(read('1,234', locales, { range: { ...anything, whole: true } })).toEqual(echoed(1234));
  });

  it("when only the reader's will do, that is offered but not taken", () => {
    expect(read('200,000', locales, { range: { min: 0, max: 100_000 } })).toEqual({
      kind: 'out-of-range',
      value: 200_000,
      readings: [200],
    });
    expect(read('1.234', locales, { range: { min: 10, max: 9999 } })).toEqual({
      kind: 'out-of-range',
      value: 1.234,
      readings: [1234],
    });
    expect(read('1.234', locales, { range: { ...anything, whole: true } })).toEqual({
      kind: 'not-whole',
      value: 1.234,
      readings: [1234],
    });
  });
});

describe('what is no number', () => {
  it.each([
    'abc',
    '-',
    '.',
    ',',
    '£',
    '1e3',
    '1E3',
    '0x10',
    'Infinity',
    '-Infinity',
    'NaN',
    '∞',
    '(12)',
    '12-',
    '--12',
    '1-2',
    '1 2',
    '1  234',
    '1,,234',
    '1,23,4',
    '1.2.3',
    '1.234,5.6',
    '1,234,56',
    '0,123,456',
    '12,345,6',
    '1/2',
    '5%',
    '£5',
    '5k',
    '1_000',
    '1\n234',
    '1٢',
    '१2',
    '٣۳',
    '5 hours',
    '½',
    '²',
    'Ⅷ',
    '一',
    '1'.repeat(41),
    '1 '.repeat(30),
  ])('"%s"', (text) => {
    expect(read(text, ['en-GB', 'de-DE', 'ar-EG'])).toEqual(notANumber);
  });

  it.each(['', ' ', '\u00a0', '\u200b\ufeff'])('nothing at all is empty, not nought', (text) => {
    expect(read(text, 'en-GB')).toEqual({ kind: 'empty' });
  });

  it('forty digits are still a number, and repeated back because it is not exact', () => {
    expect(read('1'.repeat(40), 'en-GB', { range: { min: 0, max: Number.MAX_VALUE } })).toEqual(
      echoed(Number('1'.repeat(40))),
    );
  });

  it('nought is never negative', () => {
    const result = read('-0.00', 'en-GB');
    expect(result.kind === 'number' && Object.is(result.value, 0)).toBe(true);
  });
});

describe('a number that will not do is given back as it is', () => {
  const range = { min: 0, max: 100 };

  it.each(['-1', '100.01', '101', '1,000'])('%s is out of range and not clamped', (text) => {
    expect(read(text, 'en-GB', { range })).toEqual({
      kind: 'out-of-range',
      value: Number(text.replace(',', '')),
    });
  });

  it('both ends belong to the range, and the smallest and largest numbers are safe', () => {
    expect(read('0', 'en-GB', { range })).toEqual(number(0));
    expect(read('100', 'en-GB', { range })).toEqual(number(100));
    expect(read('5e-324', 'en-GB', { range })).toEqual(notANumber);
    expect(read('1e308', 'en-GB', { range })).toEqual(notANumber);
    expect(read('1', 'en-GB', { range: { min: 5e-324, max: 1e308 } })).toEqual(number(1));
    expect(read('0', 'en-GB', { range: { min: 5e-324, max: 1e308 } }).kind).toBe('out-of-range');
  });

  it('a broken number is not rounded; where it may have been a whole one, that is offered', () => {
    const whole = { ...anything, whole: true };
    expect(read('2.5', 'en-GB', { range: whole })).toEqual({ kind: 'not-whole', value: 2.5 });
    expect(read('1.234', 'en-GB', { range: whole })).toEqual({
      kind: 'not-whole',
      value: 1.234,
      readings: [1234],
    });
    expect(read('2.0', 'en-GB', { range: whole })).toEqual(number(2));
  });
});
