import ical, { ICalCalendarMethod } from 'ical-generator';
import { instantOf } from './instant-of.ts';

/** One entry of a calendar. */
export interface CalendarEntry {
  /** Names the entry within its programme for as long as the programme lasts, such as `workshops-2`. */
  readonly id: string;
  /** Day, `2026-11-30`. */
  readonly day: string;
  /** Clock time, `09:00`; without one the entry lasts the whole day. */
  readonly startsAt?: string;
  /** Length of an entry with a clock time, above 0. */
  readonly lengthMinutes?: number;
  readonly title: string;
  readonly description?: string;
  readonly category?: string;
}

/** What a calendar is called and how its entries are told from others. */
export interface CalendarOptions {
  readonly name: string;
  /** Letters and digits that no other programme has. */
  readonly programme: string;
  /** IANA name, `Europe/Berlin`; none: the clock times of wherever the calendar is read ("floating"). */
  readonly timeZone?: string;
  /** When the file is made; also what makes a later file count as the newer version. */
  readonly stamp: Date;
}

/**
 * Writes a calendar by RFC 5545. Clock times of a zone are written in UTC, each converted by the zone's rules on its own day, so
 * that no definition of the zone has to travel along. An entry keeps its UID from file to file, and SEQUENCE counts the minutes
 * since 2020: a calendar that takes in a later file updates its entries and doubles none.
 * @throws RangeError if the zone is unknown or a day is not in the calendar.
 */
export function writeCalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const { name, programme, timeZone, stamp } = options;
  const calendar = ical({
    name,
    prodId: { company: 'Turnabout', product: 'Blend planner', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
  });
  const sequence = Math.max(0, Math.floor((stamp.getTime() - Date.UTC(2020, 0, 1)) / 60_000));
  for (const { id, day, startsAt, lengthMinutes = 60, title, description, category } of entries) {
    const start = instantOf(
      day,
      startsAt ?? '00:00',
      startsAt === undefined ? undefined : timeZone,
    );
    calendar.createEvent({
      id: `${id}.${programme}@turnabout.invalid`,
      sequence,
      stamp,
      start,
      summary: title,
      ...(startsAt === undefined
        ? { allDay: true }
        : {
            end: new Date(start.getTime() + lengthMinutes * 60_000),
            floating: timeZone === undefined,
          }),
      ...(description === undefined ? {} : { description }),
      ...(category === undefined ? {} : { categories: [{ name: category }] }),
    });
  }
  return calendar.toString();
}
