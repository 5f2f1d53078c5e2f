import { weekDay } from '../../../model/planning/week-day.ts';
import { weekStart } from '../../../model/typing/week-start.ts';

/** First day of a week of the programme, `2027-01-11`, where weeks begin as in the locale. */
export function firstDayOfWeek(start: string, week: number, locale = 'en-GB'): string {
  return weekDay(start, week, weekStart(locale)) ?? start;
}
