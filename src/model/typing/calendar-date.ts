/** A day of the Gregorian calendar: a year from 1 to 9999, a month from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month (1 to 12) of a Gregorian year has. */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there is such a day: 30 February is none. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const known = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  return known && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** A day in the form of ISO 8601, such as `2027-01-11`, so that days sort as texts do. */
export function isoOfCalendarDate({ year, month, day }: CalendarDate): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day that a text of the form `2027-01-11` means, or `undefined` where there is no such day. */
export function calendarDateOfIso(iso: string): CalendarDate | undefined {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(iso);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isCalendarDate({ year, month, day }) ? { year, month, day } : undefined;
}
