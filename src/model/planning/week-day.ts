const dayMilliseconds = 86_400_000;

/**
 * First day of a week of the programme. Week 1 is the calendar week in which the programme starts.
 * @param start day of the start, `2027-01-11`.
 * @param week from 1.
 * @param weekStart day on which weeks begin, 1 Monday to 7 Sunday.
 * @returns the day, `2027-01-11`; `undefined` if `start` is no day.
 */
export function weekDay(start: string, week: number, weekStart: number): string | undefined {
  const started = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(started)) return undefined;
  // getUTCDay counts from Sunday, ISO 8601 from Monday.
  const weekday = ((new Date(started).getUTCDay() + 6) % 7) + 1;
  const into = (weekday - weekStart + 7) % 7;
  const day = started + ((week - 1) * 7 - into) * dayMilliseconds;
  return new Date(day).toISOString().slice(0, 10);
}
