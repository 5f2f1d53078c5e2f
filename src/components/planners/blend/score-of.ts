import type { ScoreDrawing } from '../../../engine/score-of-blend.ts';
import type { Evaluation } from '../../../model/programme/evaluate.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';

/** The blend of a programme, ready to be drawn: a lane for each method that has events. */
export function scoreOf(plan: {
  readonly evaluation: Evaluation;
  readonly content: ProgrammeContent;
}): ScoreDrawing {
  const { inputs, placing, load } = plan.evaluation.blend;
  const lanes = placing.tracks.flatMap(({ method, needs, weeks }) => {
    const known = plan.content.methods.find(({ id }) => id === method);
    if (known === undefined || weeks.length === 0) return [];
    return [
      {
        id: method,
        label: known.label,
        lead: known.lead,
        marks: weeks.map((week) => ({ week, minutes: needs.executiveMinutes })),
      },
    ];
  });
  return { weeks: inputs.weeks.value, lanes, load: load.executiveMinutesByWeek };
}
