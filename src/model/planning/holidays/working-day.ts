import { dayAfter } from '../day-after.ts';
import type { Holidays } from './read-holidays.ts';

/**
 * The day on which people can meet in the week of a day: the day itself if it is from Monday to Friday and no holiday, else the
 * next such day of the same week (Monday to Sunday), else the nearest before it.
 * @param day `2026-12-25`.
 * @returns `undefined` if the whole week is off, or `day` is no day.
 */
export function workingDay(day: string, holidays: Holidays): string | undefined {
  const weekday = weekdayOf(day);
  if (weekday === undefined) return undefined;
  const later = Array.from({ length: 8 - weekday }, (_, after) => after);
  const earlier = Array.from({ length: weekday - 1 }, (_, before) => -1 - before);
  return [...later, ...earlier]
    .map((by) => dayAfter(day, by) ?? day)
    .find((candidate) => (weekdayOf(candidate) ?? 7) <= 5 && !holidays.has(candidate));
}

/** Weeks of a plan, from 1, in which nobody works: the weeks of the events' days, not those of the calendar's beginning. */
export function weeksWithoutWorkingDay(
  start: string,
  weeks: number,
  holidays: Holidays,
): readonly number[] {
  return Array.from({ length: weeks }, (_, index) => index + 1).filter((week) => {
    const day = dayAfter(start, (week - 1) * 7);
    return day !== undefined && workingDay(day, holidays) === undefined;
  });
}

/** Weeks of a plan, from 1, in which a holiday falls on Monday to Friday. */
export function weeksWithHoliday(
  start: string,
  weeks: number,
  holidays: Holidays,
): readonly number[] {
  return Array.from({ length: weeks }, (_, index) => index + 1).filter((week) => {
    const day = dayAfter(start, (week - 1) * 7);
    const weekday = day === undefined ? undefined : weekdayOf(day);
    if (day === undefined || weekday === undefined) return false;
    return Array.from({ length: 5 }, (_, index) => dayAfter(day, index + 1 - weekday) ?? '').some(
      (each) => holidays.has(each),
    );
  });
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: string): number | undefined {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? undefined : ((new Date(instant).getUTCDay() + 6) % 7) + 1;
}
