import { type LayOutLimits, nearest } from './lay-out.ts';
import type { PlacedTrack } from './place-events.ts';

/** An event that the reader put where a limit does not allow it. */
export interface PlacedProblem {
  readonly code: 'in-closed-week' | 'over-cap' | 'too-near' | 'after-the-end';
  readonly method: string;
  readonly week: number;
  /** What the week takes of each executive with it. */
  readonly executiveMinutes: number;
  /** Nearest week that would do; none if no week would. */
  readonly nearestWeek: number | undefined;
}

/** What is wrong with each event that the reader placed, one problem an event, by week. */
export function placedProblems(
  tracks: readonly PlacedTrack[],
  limits: LayOutLimits,
): readonly PlacedProblem[] {
  const { weeks, closedWeeks, capMinutes } = limits;
  const load = new Map<number, number>();
  for (const { needs, weeks: own } of tracks)
    for (const week of own) load.set(week, (load.get(week) ?? 0) + needs.executiveMinutes);
  const overCap = (minutes: number) => minutes > capMinutes + 0.001;
  return tracks
    .filter(({ byHand }) => byHand)
    .flatMap((track) =>
      track.weeks.flatMap((week, index): PlacedProblem[] => {
        const others = track.weeks.filter((_, other) => other !== index);
        const tooNear = (candidate: number) =>
          others.some((other) => Math.abs(other - candidate) < track.gapWeeks);
        const executiveMinutes = load.get(week) ?? 0;
        const fits = (candidate: number) =>
          candidate >= 1 &&
          candidate <= weeks &&
          candidate !== week &&
          !closedWeeks.includes(candidate) &&
          !tooNear(candidate) &&
          !overCap((load.get(candidate) ?? 0) + track.needs.executiveMinutes);
        const code =
          week > weeks
            ? 'after-the-end'
            : closedWeeks.includes(week)
              ? 'in-closed-week'
              : overCap(executiveMinutes)
                ? 'over-cap'
                : tooNear(week)
                  ? 'too-near'
                  : undefined;
        if (code === undefined) return [];
        const from = Math.min(week, weeks);
        return [
          {
            code,
            method: track.method,
            week,
            executiveMinutes,
            nearestWeek: nearest(from, weeks, fits),
          },
        ];
      }),
    )
    .sort((a, b) => a.week - b.week);
}
