import { fill } from '../../../engine/fill.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

/** The answer: what the blend takes of an executive; and whether it fits, with what it costs. */
export function blendVerdict(plan: Plan, strings: BlendStrings): [title: string, detail: string] {
  const { inputs, load, cost, problems, events } = plan.evaluation.blend;
  const { number, money } = plan.figures;
  if (events.length === 0) return [strings.verdictNothing, ''];
  const title = fill(strings.verdict, {
    weeks: number(inputs.weeks.value),
    hours: number(load.executiveMinutesEach / 60),
  });
  const cap = number(plan.evaluation.methods.inputs.capHours.value);
  const over = problems.filter(({ code }) => code === 'over-cap').length;
  const broken = [
    ...(over > 0
      ? [fill(over === 1 ? strings.breaksCapOne : strings.breaksCap, { n: over, cap })]
      : []),
    ...problems.flatMap((problem) =>
      problem.code === 'too-few-facilitator-hours'
        ? [
            fill(strings.breaksFacilitators, {
              need: number(problem.needHours),
              have: number(problem.haveHours),
            }),
          ]
        : [],
    ),
  ];
  const words = { cap, cost: money(cost.fullCost), peak: number(load.peakExecutiveMinutes / 60) };
  return [
    title,
    broken.length === 0
      ? fill(strings.verdictFits, words)
      : fill(strings.verdictBreaks, { ...words, problems: broken.join('; ') }),
  ];
}
