import { placement, type Placement } from './placement.ts';

/** A track in the form in which its events are to be held. */
export interface FormedTrack {
  readonly method: string;
  readonly count: number;
  readonly placement: Placement;
  /** Weeks that the reader put its events in. */
  readonly at?: readonly number[];
  /** Of one event. */
  readonly executiveMinutes: number;
  /** Fewest weeks from one event to the next. */
  readonly gapWeeks: number;
}

/** What events are laid out within. */
export interface LayOutLimits {
  /** Length of the plan. */
  readonly weeks: number;
  /** Weeks, from 1, in which nothing happens. */
  readonly closedWeeks: readonly number[];
  /** Minutes a week that one executive can give; Infinity for no cap. */
  readonly capMinutes: number;
}

/** Weeks of each track, in the order of the tracks. */
export interface LaidOut {
  readonly weeks: readonly (readonly number[])[];
  /** Events of each track for which no week was left. */
  readonly left: readonly number[];
}

/**
 * Lays tracks over the weeks (models.md §3): those that the reader placed and rhythms first, then the heaviest first. An event
 * takes its preferred week if it is open, fits under the cap and keeps its gap, else the nearest such week, the later of two as
 * near. What the reader placed stays where it is, whatever the limits; a rhythm leaves closed weeks out.
 */
export function layOut(tracks: readonly FormedTrack[], limits: LayOutLimits): LaidOut {
  const load = Array.from({ length: limits.weeks }, () => 0);
  const closed = new Set(limits.closedWeeks);
  const weeks = tracks.map((): number[] => []);
  const left = tracks.map(() => 0);
  const open = limits.weeks - limits.closedWeeks.filter((week) => week <= limits.weeks).length;
  const put = (track: FormedTrack, index: number, week: number) => {
    weeks[index]?.push(week);
    if (week <= limits.weeks) load[week - 1] = (load[week - 1] ?? 0) + track.executiveMinutes;
  };
  const order = tracks
    .map((track, index) => ({ track, index }))
    .sort((a, b) => rank(a.track, open) - rank(b.track, open) || heavier(a.track, b.track));
  for (const { track, index } of order) {
    const fits = (week: number) =>
      week >= 1 &&
      week <= limits.weeks &&
      !closed.has(week) &&
      // Fractions of a minute come from typed hours; a thousandth is nobody's time.
      (load[week - 1] ?? 0) + track.executiveMinutes <= limits.capMinutes + 0.001 &&
      (weeks[index] ?? []).every((taken) => Math.abs(taken - week) >= track.gapWeeks);
    if (track.at !== undefined) {
      for (const week of track.at) put(track, index, week);
      continue;
    }
    for (const preferred of placement(track.count, limits.weeks, track.placement)) {
      const week = isRhythm(track) ? preferred : nearest(preferred, limits.weeks, fits);
      if (isRhythm(track) && closed.has(preferred)) continue;
      if (week !== undefined && fits(week)) put(track, index, week);
      else left[index] = (left[index] ?? 0) + 1;
    }
  }
  return { weeks: weeks.map((each) => each.sort((a, b) => a - b)), left };
}

/** Whether a track's placement gives the weeks by itself. */
export const isRhythm = ({ placement: where }: Pick<FormedTrack, 'placement'>): boolean =>
  where === 'weekly' || where === 'fortnightly';

/** What has no choice of weeks goes first: a track with an event in every open week is a rhythm, however it is called. */
function rank(track: FormedTrack, openWeeks: number): number {
  if (track.at !== undefined) return 0;
  return isRhythm(track) || track.count >= openWeeks ? 1 : 2;
}

const heavier = (a: FormedTrack, b: FormedTrack) => b.executiveMinutes - a.executiveMinutes;

/** The week nearest to the preferred one that fits: +1, −1, +2, −2… */
export function nearest(
  preferred: number,
  weeks: number,
  fits: (week: number) => boolean,
): number | undefined {
  for (let away = 0; away < weeks; away++) {
    if (fits(preferred + away)) return preferred + away;
    if (fits(preferred - away)) return preferred - away;
  }
  return undefined;
}
