import type { SessionDay } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';

/** Every event of the plan as the rows of a table for spreadsheet programs, headings first. */
export function planTable(
  { content, evaluation }: Pick<Plan, 'content' | 'evaluation'>,
  strings: DatesStrings,
  days: readonly SessionDay[],
): readonly (readonly (string | number)[])[] {
  const labelOf = (wanted: string) =>
    content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  const dated = new Map(days.map(({ id, day }) => [id, day]));
  const rows = evaluation.blend.placing.tracks
    .flatMap(({ method, needs, weeks }) =>
      weeks.map((week, index) => ({ method, needs, week, id: `${method}-${index + 1}` })),
    )
    .sort((a, b) => a.week - b.week);
  return [
    [
      strings.week,
      strings.date,
      strings.method,
      strings.what,
      strings.executiveMinutes,
      strings.mentorMinutes,
      strings.facilitatorMinutes,
    ],
    ...rows.map(({ id, method, needs, week }) => [
      week,
      dated.get(id) ?? '',
      labelOf(method),
      needs.label,
      needs.executiveMinutes,
      needs.mentorMinutes,
      needs.facilitatorMinutes,
    ]),
  ];
}
