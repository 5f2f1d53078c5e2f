import type { ScoreDrawing } from '../../../engine/score-of-blend.ts';
import type { Evaluation } from '../../../model/programme/evaluate.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';

/** The blend of a programme, ready to be drawn: a lane for each method that has events. */
export function scoreOf(plan: {
  readonly evaluation: Evaluation;
  readonly content: ProgrammeContent;
}): ScoreDrawing {
  const { inputs, events, load } = plan.evaluation.blend;
  const lanes = inputs.tracks.value.flatMap(({ method }) => {
    const known = plan.content.methods.find(({ id }) => id === method);
    const held = events.filter((event) => event.method === method);
    if (known === undefined || held.length === 0) return [];
    const minutes = known.standard.executiveMinutes;
    return [
      {
        id: method,
        label: known.label,
        lead: known.lead,
        marks: held.map(({ week }) => ({ week, minutes })),
      },
    ];
  });
  return { weeks: inputs.weeks.value, lanes, load: load.executiveMinutesByWeek };
}
