import { isCalendarDate, isoOfCalendarDate, lastDayOfMonth } from './calendar-date.ts';
import { dateReadings } from './date-readings.ts';
import { plainMarks } from './number-shape.ts';
import { plainDigits } from './plain-digits.ts';
import type { CalendarDate } from './calendar-date.ts';

/** What a typed date turned out to be. Every `iso` is a day that exists, such as `2027-01-11`. */
export type TypedDate =
  /** `echo`: worth repeating back in words, since figures can be taken for another day. */
  | { readonly kind: 'date'; readonly iso: string; readonly echo?: true }
  /** Two days that both would do; the edition's reading comes first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'empty' | 'not-a-date' }
  /** The year has two digits. `readings`: the days within the range that it may mean; there may be none. */
  | { readonly kind: 'short-year'; readonly readings: readonly string[] }
  /** There is no such day in the month; `lastDayIso` is the last one that there is. */
  | { readonly kind: 'impossible'; readonly text: string; readonly lastDayIso: string }
  | { readonly kind: 'out-of-range'; readonly iso: string };

/** How a field wants its date read. */
export interface DateReading {
  /** BCP 47 tags: the edition's first, then the reader's. */
  readonly locales: readonly string[];
  /** The first and the last day that will do, as `2027-01-11`. */
  readonly range: { readonly min: string; readonly max: string };
}

const longestText = 60;

/**
 * Reads a day of the Gregorian calendar as typed or pasted, with a year of four digits. Figures are read in the orders
 * of the locales; where these give two days within the range, it is asked which. Where they give none that exists, the
 * other order is tried. Nothing is moved to a day that exists.
 * @throws {RangeError} for a malformed locale, never for a text.
 */
export function readTypedDate(text: string, { locales, range }: DateReading): TypedDate {
  const plain = plainMarks(text).trim();
  if (plain === '') return { kind: 'empty' };
  const digits = plain.length > longestText ? undefined : plainDigits(plain);
  const read = digits === undefined ? undefined : dateReadings(digits.text, locales);
  if (read === undefined) return { kind: 'not-a-date' };
  const { dates, shortYear, figures } = read;
  const isWithin = (iso: string) => iso >= range.min && iso <= range.max;
  if (shortYear) {
    const full = dates.flatMap((date) => [fromCentury(2000, date), fromCentury(1900, date)]);
    return { kind: 'short-year', readings: existing(full, figures).filter(isWithin) };
  }
  const days = existing(dates, figures);
  const [first] = days;
  if (first === undefined) {
    return withoutDay(text.trim(), figures ? [...dates, ...dates.map(swapped)] : dates);
  }
  const [iso, other] = days.filter(isWithin);
  if (iso === undefined) return { kind: 'out-of-range', iso: first };
  if (other !== undefined) return { kind: 'ambiguous', readings: [iso, other] };
  return { kind: 'date', iso, ...(figures ? { echo: true } : {}) };
}

/** The days among the readings that exist, each once; of figures, where there is none, in the other order. */
function existing(dates: readonly CalendarDate[], figures: boolean): readonly string[] {
  const days = [...new Set(dates.filter(isCalendarDate).map(isoOfCalendarDate))];
  return days.length > 0 || !figures ? days : existing(dates.map(swapped), false);
}

function fromCentury(century: number, date: CalendarDate): CalendarDate {
  return { ...date, year: century + date.year };
}

function swapped({ year, month, day }: CalendarDate): CalendarDate {
  return { year, month: day, day: month };
}

/** A month that exists but is too short, or no date at all. */
function withoutDay(text: string, dates: readonly CalendarDate[]): TypedDate {
  const tooLate = dates.find(
    ({ year, month, day }) => isCalendarDate({ year, month, day: 1 }) && day > 28,
  );
  if (tooLate === undefined) return { kind: 'not-a-date' };
  const { year, month } = tooLate;
  const lastDayIso = isoOfCalendarDate({ year, month, day: lastDayOfMonth(year, month) });
  return { kind: 'impossible', text, lastDayIso };
}
