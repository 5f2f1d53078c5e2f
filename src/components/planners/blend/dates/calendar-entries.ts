import { fill } from '../../../../engine/fill.ts';
import type { CalendarEntry } from '../../../../model/exporting/calendar.ts';
import type { SessionDay } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';

/** The events of the plan as entries of a calendar, with titles in the words of the site. */
export function calendarEntries(
  { content, programme, figures }: Pick<Plan, 'content' | 'programme' | 'figures'>,
  strings: DatesStrings,
  days: readonly SessionDay[],
  startsAt: string,
): readonly CalendarEntry[] {
  return days.map(({ id, day, week, method, needs }) => {
    const label = content.methods.find((each) => each.id === method)?.label ?? method;
    const about = fill(strings.about, {
      week: figures.number(week),
      programme: programme.name,
      minutes: figures.number(needs.executiveMinutes),
    });
    return {
      id,
      day,
      startsAt,
      // Who gives no time of an executive still has an appointment.
      lengthMinutes: Math.max(5, needs.executiveMinutes),
      title: fill(strings.entry, { method: label, form: needs.label }),
      description: about,
      category: label,
    };
  });
}
