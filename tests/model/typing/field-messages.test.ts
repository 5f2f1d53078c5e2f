import { describe, expect, it } from 'vitest';
import { dateFieldReading } from '../../../src/components/planners/fields/date-field-reading.ts';
import { numberFieldReading } from '../../../src/components/planners/fields/number-field-reading.ts';
import words from '../../../src/content/ui/en/fields.json' with { type: 'json' };
import { writeNumber } from '../../../src/model/typing/written-number.ts';
import { someLocales } from './some-locales.ts';
import type { NumberFieldRules } from '../../../src/components/planners/fields/number-field-reading.ts';

const rules = {
  locales: ['en-GB', 'de-DE'],
  range: { min: 0, max: 100_000 },
  optional: false,
  words,
};
const number = (text: string, more: Partial<NumberFieldRules> = {}) =>
  numberFieldReading(text, { ...rules, ...more });
const money = (text: string, more: Partial<NumberFieldRules> = {}) =>
  number(text, { currency: 'GBP', ...more });
const unread = (message: string, ...choices: readonly { label: string; value: unknown }[]) => ({
  value: undefined,
  problem: { message, choices },
});

describe('a field says in words what it makes of a number', () => {
  it('repeats back what was grouped or foreign, and nothing else', () => {
    expect(number('1,234.56')).toEqual({ value: 1234.56, echo: 'Understood as 1,234.56.' });
    expect(number('1.234,56')).toEqual({ value: 1234.56, echo: 'Understood as 1,234.56.' });
    expect(number('12')).toEqual({ value: 12 });
  });

  it('repeats back in a form that nobody takes for another number', () => {
    expect(number('1,234', { locales: ['en-GB'] }).echo).toBe('Understood as 1234.');
    expect(number('1.234', { locales: ['en-GB'] }).echo).toBe('Understood as 1.2340.');
    expect(number('1.234', { locales: ['de-DE'] }).echo).toBe('Understood as 1234.');
  });

  it('asks which of two numbers is meant', () => {
    expect(number('1.234')).toEqual(
      unread(
        '“1.234” can be read in two ways. Which number do you mean?',
        { label: '1.234', value: 1.234 },
        { label: '1,234', value: 1234 },
      ),
    );
  });

  it('takes nothing only where it is optional', () => {
    expect(number('')).toEqual(unread('Write a number from 0 to 100,000.'));
    expect(money('')).toEqual(unread('Write an amount from £0 to £100,000.'));
    expect(number('', { optional: true })).toEqual({ value: undefined });
  });

  it('names what would do', () => {
    expect(number('abc')).toEqual(unread('“abc” is not a number. Write for example 4.'));
    expect(number('-1')).toEqual(unread('-1 is outside 0 to 100,000.'));
    expect(money('£200,000', { locales: ['en-GB'] })).toEqual(
      unread('£200,000 is outside £0 to £100,000.'),
    );
    expect(money('£200,000')).toEqual(
      unread('£200,000 is outside £0 to £100,000. Do you mean this one?', {
        label: '200',
        value: 200,
      }),
    );
    expect(number('2.5', { range: { min: 5, max: 9, whole: true } })).toEqual(
      unread('2.5 is outside 5 to 9.'),
    );
    expect(number('5.5', { range: { min: 5, max: 9, whole: true } })).toEqual(
      unread('5.5 is not a whole number. Write for example 5.'),
    );
    expect(
      number('1.234', { locales: ['en-GB'], range: { min: 0, max: 9999, whole: true } }),
    ).toEqual(
      unread('1.234 is not a whole number. Do you mean this one?', { label: '1,234', value: 1234 }),
    );
    expect(number('x'.repeat(500)).problem?.message).toContain(`“${'x'.repeat(40)}…”`);
  });

  it('converts no other currency, but offers to take the figure', () => {
    expect(money('$1,200', { locales: ['en-GB'] })).toEqual(
      unread('“$1,200” is in another currency. This field is in £, and nothing is converted.', {
        label: 'Use 1,200 in £',
        value: 1200,
      }),
    );
    expect(money('$1,200').problem?.choices.map(({ label }) => label)).toEqual([
      'Use 1,200 in £',
      'Use 1.2 in £',
    ]);
  });

  it('understands what it has written itself, in every locale and currency', () => {
    for (const locale of someLocales) {
      for (const currency of ['GBP', 'CHF', 'EUR', 'INR', 'EGP', 'JPY']) {
        for (const value of [0, 1.234, 1234, 1234.5, 99999.99]) {
          const locales = [locale, 'en-GB', 'de-DE'];
          const read = money(writeNumber(value, locales), { locales, currency });
          expect(read.value, `${value} ${locale} ${currency}`).toBe(value);
        }
      }
    }
  });
});

describe('a field says in words what it makes of a date', () => {
  const date = (text: string, locales: readonly string[] = ['en-GB', 'en-US']) =>
    dateFieldReading(text, {
      locales,
      range: { min: '2026-01-01', max: '2035-12-31' },
      optional: false,
      words,
    });

  it('repeats figures back in words', () => {
    const read = date('11/01/2027', ['en-GB']);
    expect(read.value).toBe('2027-01-11');
    expect(read.echo).toMatch(/^Understood as Monday,? 11 January 2027\.$/);
    expect(date('11 January 2027')).toEqual({ value: '2027-01-11' });
  });

  it('asks which day or year is meant', () => {
    expect(date('03/04/2027')).toEqual(
      unread(
        '“03/04/2027” can be read in two ways. Which day do you mean?',
        { label: '3 April 2027', value: '2027-04-03' },
        { label: '4 March 2027', value: '2027-03-04' },
      ),
    );
    expect(date('3 April 27')).toEqual(
      unread('“3 April 27” has a year of two digits. Which day do you mean?', {
        label: '3 April 2027',
        value: '2027-04-03',
      }),
    );
    expect(date('3 April 99')).toEqual(
      unread('Write the year with four digits, for example 1 January 2026.'),
    );
  });

  it('names what would do', () => {
    expect(date('')).toEqual(unread('Write a date from 1 January 2026 to 31 December 2035.'));
    expect(date('soon')).toEqual(unread('“soon” is not a date. Write for example 1 January 2026.'));
    expect(date('30 February 2027')).toEqual(
      unread('There is no “30 February 2027”. The last day of that month is 28 February 2027.'),
    );
    expect(date('1999-12-31')).toEqual(
      unread('31 December 1999 is outside 1 January 2026 to 31 December 2035.'),
    );
  });
});
