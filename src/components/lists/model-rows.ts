import { fill } from '../../engine/fill.ts';
import type { UiAreas } from '../../engine/ui.ts';
import type { MentoringModel } from '../../schema/model.ts';
import { leadWord } from '../marks/lead-word.ts';

/** A line of the comparison of models. */
export interface ModelRow {
  readonly label: string;
  /** What stands there; several things, each on a line. */
  readonly text: (model: MentoringModel) => string | readonly string[];
}

/** What each model is for, takes and gives. The short table holds what decides between them, the whole one everything. */
export function modelRows(
  areas: Pick<UiAreas, 'pages' | 'words' | 'lists'>,
  whole: boolean,
): readonly ModelRow[] {
  const { pages, words, lists } = areas;
  const closes = {
    reverse: lists.servesReverse,
    traditional: lists.servesTraditional,
    both: lists.servesBoth,
  };
  const span = ({ weeks: { minimum, recommendedFrom: from, recommendedTo: to } }: MentoringModel) =>
    `${fill(pages.durationMinimum, { n: minimum })}; ${fill(pages.durationRecommended, { from, to })}`;
  const needs = ({ needsGovernance, needsSafety }: MentoringModel) =>
    [
      ...(needsGovernance ? [lists.needsGovernance] : []),
      ...(needsSafety ? [lists.needsSafety] : []),
      ...(needsGovernance || needsSafety ? [] : [lists.needsNothing]),
    ].join('; ');
  const rows: readonly (ModelRow & { more?: true })[] = [
    { label: pages.objective, text: (model) => model.objective },
    { label: lists.serves, text: (model) => closes[model.side], more: true },
    { label: lists.leads, text: (model) => leadWord(words, model.lead), more: true },
    { label: pages.durations, text: span },
    { label: lists.effort, text: (model) => model.effort, more: true },
    { label: lists.cost, text: (model) => model.cost, more: true },
    { label: pages.power, text: (model) => model.power },
    { label: lists.needs, text: needs, more: true },
    { label: pages.measurement, text: (model) => model.measurement },
    {
      label: pages.reviews,
      text: (model) => model.reviewDays.map((days) => fill(pages.reviewAfter, { days })),
      more: true,
    },
    { label: pages.bestFor, text: (model) => model.bestFor },
    { label: pages.strengths, text: (model) => model.strengths, more: true },
    { label: pages.limits, text: (model) => model.limits, more: true },
  ];
  return rows.filter(({ more }) => whole || more === undefined);
}
