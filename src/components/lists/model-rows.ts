import { fill } from '../../engine/fill.ts';
import type { UiAreas } from '../../engine/ui.ts';
import type { MentoringModel } from '../../schema/model.ts';
import { type FilterChoice, kindChoice } from './browse-choices.ts';
import { leadWord } from '../marks/lead-word.ts';

/** What a line of the comparison is about, in the order in which the filter offers it. */
const subjects = ['fit', 'effort', 'people', 'results'] as const;

/** A line of the comparison of models. */
export interface ModelRow {
  /** By which the list knows the line. */
  readonly key: string;
  readonly about: (typeof subjects)[number];
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
    { key: 'objective', about: 'fit', label: pages.objective, text: (model) => model.objective },
    {
      key: 'serves',
      about: 'fit',
      label: lists.serves,
      text: (model) => closes[model.side],
      more: true,
    },
    {
      key: 'leads',
      about: 'people',
      label: lists.leads,
      text: (model) => leadWord(words, model.lead),
      more: true,
    },
    { key: 'length', about: 'effort', label: pages.durations, text: span },
    {
      key: 'effort',
      about: 'effort',
      label: lists.effort,
      text: (model) => model.effort,
      more: true,
    },
    { key: 'cost', about: 'effort', label: lists.cost, text: (model) => model.cost, more: true },
    { key: 'power', about: 'people', label: pages.power, text: (model) => model.power },
    { key: 'needs', about: 'people', label: lists.needs, text: needs, more: true },
    {
      key: 'measurement',
      about: 'results',
      label: pages.measurement,
      text: (model) => model.measurement,
    },
    {
      key: 'reviews',
      about: 'results',
      label: pages.reviews,
      text: (model) => model.reviewDays.map((days) => fill(pages.reviewAfter, { days })),
      more: true,
    },
    { key: 'best-for', about: 'fit', label: pages.bestFor, text: (model) => model.bestFor },
    {
      key: 'strengths',
      about: 'results',
      label: pages.strengths,
      text: (model) => model.strengths,
      more: true,
    },
    {
      key: 'limits',
      about: 'results',
      label: pages.limits,
      text: (model) => model.limits,
      more: true,
    },
  ];
  return rows.filter(({ more }) => whole || more === undefined);
}

/** The line of the whole comparison that is drawn and not written: the grades of the claims behind each model. */
export const evidenceRow = { key: 'evidence', about: 'results' } as const;

/** The filter by what a line is about. */
export function subjectChoice(
  lists: UiAreas['lists'],
  rows: readonly Pick<ModelRow, 'about'>[],
): FilterChoice {
  const word = {
    fit: lists.aboutFit,
    effort: lists.aboutEffort,
    people: lists.aboutPeople,
    results: lists.aboutResults,
  };
  return kindChoice(
    ['about', lists.about],
    Object.fromEntries(subjects.map((subject) => [subject, word[subject]])),
    rows.map(({ about }) => about),
  );
}
