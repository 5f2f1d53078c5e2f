import type { ScoreDrawing } from '../components/marks/score-drawing.ts';
import { placement } from '../model/planning/placement.ts';
import type { Blend } from '../schema/blend.ts';
import { entry } from './entries.ts';

/** Places the events of a blend over its weeks and adds up the executive's minutes, ready for the score. */
export async function scoreOfBlend(blend: Blend): Promise<ScoreDrawing> {
  const load = Array.from({ length: blend.weeks }, () => 0);
  const lanes = [];
  for (const track of blend.tracks) {
    const { id, data } = await entry('methods', track.method);
    const minutes = data.events.standard.executiveMinutes;
    const weeks = placement(track.count, blend.weeks, track.placement);
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
