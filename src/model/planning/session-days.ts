import { dayAfter } from './day-after.ts';
import type { PlacedTrack } from './place-events.ts';
import type { EventNeeds } from './types.ts';

/** One event on its day. */
export interface SessionDay {
  /** Method and number of the event, `workshops-2`: the same from plan to plan, so that calendars update what they know. */
  readonly id: string;
  readonly method: string;
  readonly needs: EventNeeds;
  readonly week: number;
  /** `2027-01-11`. */
  readonly day: string;
  /** The day that it would be on if that one were not off; the same where it is not. */
  readonly usualDay: string;
}

/**
 * The day of every event: the weekday of the first day, in the event's week. By day, within a day in the order of the tracks.
 * @param start first day, `2027-01-11`.
 * @param dayInstead another day of the same week where the day is a holiday; `undefined` where the week has none.
 */
export function sessionDays(
  tracks: readonly PlacedTrack[],
  start: string,
  dayInstead: (day: string) => string | undefined = (day) => day,
): readonly SessionDay[] {
  return tracks
    .flatMap(({ method, needs, weeks }) =>
      weeks.flatMap((week, index): SessionDay[] => {
        const usual = dayAfter(start, (week - 1) * 7);
        if (usual === undefined) return [];
        const day = dayInstead(usual) ?? usual;
        return [{ id: `${method}-${index + 1}`, method, needs, week, day, usualDay: usual }];
      }),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
