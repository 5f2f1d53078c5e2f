import { placement, type Placement } from './placement.ts';

/** One event of a method in a week, from 1. */
export interface PlanEvent {
  readonly method: string;
  readonly week: number;
}

/** Events of one method and where they fall. */
export interface PlanTrack {
  readonly method: string;
  /** Number of events; a rhythm (weekly, fortnightly) sets it by itself. */
  readonly count: number;
  readonly placement: Placement;
}

/** The events of all tracks over `weeks` weeks (models.md §3), by week, within a week in the order of the tracks. */
export function planEvents(tracks: readonly PlanTrack[], weeks: number): readonly PlanEvent[] {
  return tracks
    .flatMap(({ method, count, placement: where }) =>
      placement(count, weeks, where).map((week) => ({ method, week })),
    )
    .sort((a, b) => a.week - b.week);
}
