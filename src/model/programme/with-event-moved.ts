import type { Blending } from './blending.ts';
import { withField } from './edits.ts';
import { programmeRanges } from './ranges.ts';
import type { PlannedTrack, Programme } from './schema.ts';

/** What is edited: the programme, and the blend as it is on the screen. */
interface PlanEdit {
  readonly programme: Programme;
  readonly blend: Blending;
}

/**
 * An event moved to another week. From the first edit on, all events but those of rhythms stay in the weeks in which they were
 * seen, so that nothing moves but what the reader moves.
 * @param week 1 to 52; a week outside is brought to the nearest end.
 */
export function withEventMoved(edit: PlanEdit, method: string, from: number, week: number) {
  return withWeeks(edit, method, (weeks) => {
    const index = weeks.indexOf(from);
    return index < 0 ? weeks : weeks.with(index, within(week));
  });
}

/** An event added in a week; a method that is not planned yet gets a line of its own. */
export function withEventAdded(edit: PlanEdit, method: string, week: number): Programme {
  return withWeeks(edit, method, (weeks) => [...weeks, within(week)]);
}

/** An event taken out; with the last one goes the method's line. */
export function withEventRemoved(edit: PlanEdit, method: string, week: number): Programme {
  return withWeeks(edit, method, (weeks) =>
    weeks.toSpliced(weeks.indexOf(week), weeks.includes(week) ? 1 : 0),
  );
}

/** The tracks as they are on the screen, every event in its week; rhythms remain rhythms. */
export function tracksAsPlaced({ inputs, placing }: Blending): readonly PlannedTrack[] {
  return inputs.tracks.value.map((track) => {
    const placed = placing.tracks.find(({ method }) => method === track.method);
    const rhythm = track.placement === 'weekly' || track.placement === 'fortnightly';
    return placed === undefined || (rhythm && track.at === undefined)
      ? track
      : atWeeks(track, placed.weeks, placed.form === 'short');
  });
}

function withWeeks(
  { programme, blend }: PlanEdit,
  method: string,
  change: (weeks: readonly number[]) => readonly number[],
): Programme {
  const tracks = tracksAsPlaced(blend);
  const placed = blend.placing.tracks.find((track) => track.method === method);
  const before = placed?.weeks ?? [];
  const weeks = change(before)
    .toSorted((a, b) => a - b)
    .slice(0, programmeRanges.eventWeek.max);
  if (weeks.join() === before.join()) return programme;
  const short = placed?.form === 'short';
  const known = tracks.some((track) => track.method === method);
  const added: PlannedTrack = { method, count: 1, placement: 'mid' };
  const next = (known ? tracks : [...tracks, added]).flatMap((track) =>
    track.method !== method ? [track] : weeks.length === 0 ? [] : [atWeeks(track, weeks, short)],
  );
  return withField(programme, 'plan', 'tracks', next);
}

function atWeeks(
  { method, placement }: PlannedTrack,
  weeks: readonly number[],
  short: boolean,
): PlannedTrack {
  return {
    method,
    // What a track without events would have is left for the rule to come back to.
    count: Math.max(1, weeks.length),
    placement,
    at: weeks,
    ...(short ? { short } : {}),
  };
}

function within(week: number): number {
  const { min, max } = programmeRanges.eventWeek;
  return Math.min(max, Math.max(min, Math.round(week)));
}
