import { fill } from '../../../../engine/fill.ts';
import type { CalendarEntry } from '../../../../model/exporting/calendar.ts';
import type { SessionDay } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';
import type { MilestoneItems } from '../../../../engine/milestone-items.ts';

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

/** What has to be done beside the events, as entries that last the whole day. */
export function milestoneEntries(
  { content, evaluation }: Pick<Plan, 'content' | 'evaluation'>,
  strings: DatesStrings,
  items: MilestoneItems,
): readonly CalendarEntry[] {
  const seen = new Map<string, number>();
  return evaluation.blend.milestones.flatMap(({ id, day }) => {
    if (day === undefined) return [];
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    const { summary = '', owner = '' } = items[id] ?? {};
    return [
      {
        id: `milestone-${id}-${number}`,
        day,
        title: content.milestones.find((each) => each.id === id)?.label ?? id,
        description: fill(strings.milestoneAbout, { summary, owner }),
      },
    ];
  });
}
