import { planEvents } from '../model/planning/plan-events.ts';
import type { Blend } from '../schema/blend.ts';
import type { Lead } from '../schema/fields.ts';
import { entry } from './entries.ts';

/** One mark: an event in a week, as large as the executive minutes it takes. */
export interface ScoreMark {
  readonly week: number;
  readonly minutes: number;
}

/** One line of the score. */
export interface ScoreLane {
  readonly id: string;
  readonly label: string;
  readonly lead: Lead;
  readonly marks: readonly ScoreMark[];
}

/** A programme over its weeks, ready to be drawn. */
export interface ScoreDrawing {
  readonly weeks: number;
  readonly lanes: readonly ScoreLane[];
  /** Executive minutes a week, one value a week. */
  readonly load: readonly number[];
}

/** Places the events of a blend over its weeks and adds up the executive's minutes, ready for the score. */
export async function scoreOfBlend(blend: Blend): Promise<ScoreDrawing> {
  const load = Array.from({ length: blend.weeks }, () => 0);
  const events = planEvents(blend.tracks, blend.weeks);
  const lanes = [];
  for (const track of blend.tracks) {
    const { id, data } = await entry('methods', track.method);
    const minutes = data.events.standard.executiveMinutes;
    const weeks = events.filter(({ method }) => method === id).map(({ week }) => week);
    for (const week of weeks) load[week - 1] = (load[week - 1] ?? 0) + minutes;
    lanes.push({
      id,
      label: data.title,
      lead: data.lead,
      marks: weeks.map((week) => ({ week, minutes })),
    });
  }
  return { weeks: blend.weeks, lanes, load };
}
