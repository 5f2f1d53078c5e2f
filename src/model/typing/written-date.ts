import { calendarDateOfIso } from './calendar-date.ts';
import { readTypedDate } from './typed-date.ts';

const always = { min: '0001-01-01', max: '9999-12-31' };

/**
 * Writes a day (`2027-01-11`) for an input field, in words and in the digits of the first of `locales` (BCP 47 tags;
 * the edition's, then the reader's): "11 January 2027". What it gives, `readTypedDate` reads back as the same day
 * without asking; where the words of a locale cannot be read back, it gives the ISO form. What is no day is written as
 * nothing.
 */
export function writeDate(iso: string, locales: readonly string[]): string {
  const written = write(iso, locales[0], { day: 'numeric', month: 'long', year: 'numeric' });
  const read = readTypedDate(written, { locales, range: always });
  if (read.kind === 'date' && read.iso === iso) return written;
  return written === '' ? '' : iso;
}

/** Writes a day (`2027-01-11`) for reading, with its weekday, in a locale: "Monday, 11 January 2027". */
export function writeDateInFull(iso: string, locale: string): string {
  return write(iso, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function write(
  iso: string,
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  if (calendarDateOfIso(iso) === undefined) return '';
  const fixed = { calendar: 'gregory', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, { ...options, ...fixed }).format(Date.parse(iso));
}
