import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDateOfIso,
  isCalendarDate,
  lastDayOfMonth,
} from '../../../src/model/typing/calendar-date.ts';
import { readTypedDate } from '../../../src/model/typing/typed-date.ts';
import { writeDate, writeDateInFull } from '../../../src/model/typing/written-date.ts';
import { someLocales } from './some-locales.ts';

const range = { min: '2020-01-01', max: '2099-12-31' };
const read = (text: string, ...locales: readonly string[]) =>
  readTypedDate(text, { locales, range });
const date = (iso: string) => ({ kind: 'date', iso });
const echoed = (iso: string) => ({ kind: 'date', iso, echo: true });

describe('a date is read as its locale writes it', () => {
  it.each([
    ['en-GB', '11/01/2027'],
    ['en-GB', '11/1/2027'],
    ['en-GB', '11-1-2027'],
    ['en-GB', '11 1 2027'],
    ['en-GB', '11.1.2027'],
    ['en-US', '1/11/2027'],
    ['en-US', '01/11/2027'],
    ['de-DE', '11.01.2027'],
    ['de-DE', '11. 1. 2027'],
    ['hr-HR', '11. 01. 2027.'],
    ['sv-SE', '11.1.2027'],
    ['ar-EG', '١١\u200f/١\u200f/٢٠٢٧'],
    ['hi-IN-u-nu-deva', '११/१/२०२७'],
  ])('%s: "%s" in figures is 11 January, repeated back', (locale, text) => {
    expect(read(text, locale)).toEqual(echoed('2027-01-11'));
  });

  it.each([
    ['en-US', '2027-01-11'],
    ['en-GB', '2027-1-11'],
    ['ja-JP', '2027/01/11'],
    ['hu-HU', '2027. 01. 11.'],
    ['en-GB', '11 January 2027'],
    ['en-GB', '11 Jan 2027'],
    ['en-GB', '11th of January, 2027'],
    ['en-GB', '11-Jan-2027'],
    ['en-GB', '11jan2027'],
    ['en-GB', 'January 11, 2027'],
    ['en-US', 'Jan. 11, 2027'],
    ['de-DE', '11. Januar 2027'],
    ['de-DE', '11 January 2027'],
    ['fr-FR', '11 janvier 2027'],
    ['fr-FR', '11 janv. 2027'],
    ['es-ES', '11 de enero de 2027'],
    ['pt-BR', '11 de jan. de 2027'],
    ['pl-PL', '11 stycznia 2027'],
    ['pl-PL', '11 styczeń 2027'],
    ['ja-JP', '2027年1月11日'],
    ['ko-KR', '2027년 1월 11일'],
    ['vi-VN', '11 tháng 1, 2027'],
    ['he-IL', '11 בינואר 2027'],
    ['ar-EG', '١١ يناير ٢٠٢٧'],
    ['hi-IN-u-nu-deva', '११ जनवरी २०२७'],
  ])('%s: "%s" can mean only 11 January', (locale, text) => {
    expect(read(text, locale)).toEqual(date('2027-01-11'));
  });

  it.each([
    ['en-GB', '1 Sept 2027', '2027-09-01'],
    ['en-GB', '1 sep 2027', '2027-09-01'],
    ['fr-FR', '1er août 2027', '2027-08-01'],
    ['fr-FR', '1 aout 2027', '2027-08-01'],
    ['en-GB', '29 Feb 2028', '2028-02-29'],
    ['de-DE', '31. März 2027', '2027-03-31'],
  ])('%s: "%s" is %s', (locale, text, iso) => {
    expect(read(text, locale)).toEqual(date(iso));
  });
});

describe('figures that mean two days', () => {
  it('are asked about when the reader would take another day', () => {
    expect(read('03/04/2027', 'en-GB', 'en-US')).toEqual({
      kind: 'ambiguous',
      readings: ['2027-04-03', '2027-03-04'],
    });
    expect(read('03/04/2027', 'en-US', 'en-GB')).toEqual({
      kind: 'ambiguous',
      readings: ['2027-03-04', '2027-04-03'],
    });
  });

  it('are asked about when no locale says which comes first', () => {
    expect(read('03/04/2027', 'ja-JP').kind).toBe('ambiguous');
    expect(read('3.4.2027', 'en-US').kind).toBe('ambiguous');
  });

  it('are not when both orders give the same day, or only one is a day within the range', () => {
    expect(read('03/03/2027', 'en-GB', 'en-US')).toEqual(echoed('2027-03-03'));
    expect(read('13/04/2027', 'en-GB', 'en-US')).toEqual(echoed('2027-04-13'));
    expect(read('04/13/2027', 'en-GB', 'en-US')).toEqual(echoed('2027-04-13'));
    expect(read('04/13/2027', 'en-GB')).toEqual(echoed('2027-04-13'));
    expect(
      readTypedDate('03/04/2027', {
        locales: ['en-GB', 'en-US'],
        range: { min: '2027-04-01', max: '2027-12-31' },
      }),
    ).toEqual(echoed('2027-04-03'));
  });

  it('are asked about when a word names two months', () => {
    expect(read('1 listopada 2027', 'pl-PL', 'hr-HR')).toEqual({
      kind: 'ambiguous',
      readings: ['2027-11-01', '2027-10-01'],
    });
  });
});

describe('a year of two digits is never guessed', () => {
  it.each([
    ['11/01/27', ['en-GB'], ['2027-01-11']],
    ['11/01/27', ['en-GB', 'en-US'], ['2027-01-11', '2027-11-01']],
    ['01/13/27', ['en-GB'], ['2027-01-13']],
    ['11 Jan 27', ['en-GB'], ['2027-01-11']],
    ['27-01-11', ['sv-SE'], ['2027-01-11']],
    ['11.1.99', ['de-DE'], ['2099-01-11']],
    ['11.1.10', ['de-DE'], []],
  ])('"%s" (%s)', (text, locales, readings) => {
    expect(read(text, ...locales)).toEqual({ kind: 'short-year', readings });
  });

  it('both centuries are offered where the range has both', () => {
    expect(
      readTypedDate('1 May 27', {
        locales: ['en-GB'],
        range: { min: '1900-01-01', max: '2099-12-31' },
      }),
    ).toEqual({ kind: 'short-year', readings: ['2027-05-01', '1927-05-01'] });
  });
});

describe('a day that does not exist is kept as typed', () => {
  it.each([
    ['30 February 2027', '2027-02-28', 'en-GB'],
    ['30/02/2028', '2028-02-29', 'en-GB'],
    ['02/30/2027', '2027-02-28', 'en-US'],
    ['02/30/2027', '2027-02-28', 'en-GB'],
    ['2027-04-31', '2027-04-30', 'en-GB'],
    ['29.02.2027', '2027-02-28', 'de-DE'],
    ['29/02/2100', '2100-02-28', 'en-GB'],
    ['32/01/2027', '2027-01-31', 'en-GB'],
  ])('"%s", and the last day of that month is named: %s', (text, lastDayIso, locale) => {
    expect(read(text, locale)).toEqual({ kind: 'impossible', text, lastDayIso });
  });

  it.each([
    'abc',
    '11',
    '2027',
    'January 2027',
    '11 January',
    '2027-13-01',
    '45/13/2027',
    '00/01/2027',
    '11/00/2027',
    '11/01/0000',
    '11/01-2027',
    '11/01/202',
    '11/01/20270',
    '111/01/2027',
    '20270111',
    '11 Foo 2027',
    '11 Ju 2027',
    '11 12 January 2027',
    '11 January February 2027',
    '2027 January 2027',
    '2027-01-11T00:00',
    '½ January 2027',
    '11/1٢/2027',
    '-11/01/2027',
    `11 ${'J'.repeat(60)} 2027`,
    '1e3',
    'NaN',
    '11 January −2027',
  ])('"%s" is no date', (text) => {
    expect(read(text, 'en-GB', 'ar-EG')).toEqual({ kind: 'not-a-date' });
  });

  it('nothing is empty; a day outside the range is said to be so', () => {
    expect(read(' \u00a0', 'en-GB')).toEqual({ kind: 'empty' });
    expect(read('2019-12-31', 'en-GB')).toEqual({ kind: 'out-of-range', iso: '2019-12-31' });
    expect(read('2020-01-01', 'en-GB')).toEqual(date('2020-01-01'));
    expect(read('2099-12-31', 'en-GB')).toEqual(date('2099-12-31'));
  });
});

describe('laws of dates', () => {
  const locales = fc.array(fc.constantFrom(...someLocales), { minLength: 1, maxLength: 3 });
  const iso = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const wide = { min: '1900-01-01', max: '2199-12-31' };

  it('a written date is read back as the same day in every locale', () => {
    fc.assert(
      fc.property(iso, locales, (day, each) => {
        const result = readTypedDate(writeDate(day, each), { locales: each, range: wide });
        expect(result).toEqual(date(day));
      }),
      { numRuns: 2000 },
    );
  });

  it('is written in words wherever these are read back', () => {
    expect(writeDate('2027-01-11', ['en-GB'])).toBe('11 January 2027');
    expect(writeDate('2027-01-11', ['en-US', 'de-DE'])).toBe('January 11, 2027');
    expect(writeDate('2027-01-11', ['ar-EG'])).toBe('١١ يناير ٢٠٢٧');
    expect(writeDate('2027-01-11', ['ja-JP'])).toBe('2027年1月11日');
    const inFigures = someLocales.filter((each) =>
      /^[0-9-]+$/.test(writeDate('2027-05-11', [each])),
    );
    expect(inFigures).toEqual([]);
    expect(writeDate('2027-02-30', ['en-GB'])).toBe('');
    expect(writeDateInFull('2027-01-11', 'en-GB')).toMatch(/^Monday,? 11 January 2027$/);
    expect(writeDateInFull('nonsense', 'en-GB')).toBe('');
  });

  it('a day in figures, read where it was written, is that day', () => {
    fc.assert(
      fc.property(
        iso,
        fc.constantFrom('en-GB', 'en-US', 'de-DE', 'pt-BR', 'ar-EG'),
        (day, each) => {
          const text = new Intl.DateTimeFormat(each, {
            calendar: 'gregory',
            timeZone: 'UTC',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
          }).format(Date.parse(day));
          expect(readTypedDate(text, { locales: [each], range: wide })).toEqual(echoed(day));
        },
      ),
    );
  });

  it('any text is read without an exception, and only to days that exist', () => {
    const parts = [
      '11',
      '1',
      '2027',
      '27',
      '31',
      '02',
      '/',
      '.',
      '-',
      ' ',
      'Jan',
      'mars',
      'de',
      '月',
      '٣',
      'st',
      '0',
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((each) => each.join('')),
      fc.string({ unit: 'binary', maxLength: 64 }),
    );
    fc.assert(
      fc.property(text, locales, (typed, each) => {
        const result = readTypedDate(typed, { locales: each, range });
        const days = [
          ...('iso' in result ? [result.iso] : []),
          ...('readings' in result ? result.readings : []),
          ...('lastDayIso' in result ? [result.lastDayIso] : []),
        ];
        for (const day of days) expect(calendarDateOfIso(day)).toBeDefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('the calendar is that of the runtime', () => {
    for (const year of [1900, 2000, 2024, 2027, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(lastDayOfMonth(year, month)).toBe(last);
        expect(isCalendarDate({ year, month, day: last + 1 })).toBe(false);
      }
    }
  });
});
