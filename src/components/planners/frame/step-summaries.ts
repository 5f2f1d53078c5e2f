import { fill } from '../../../engine/fill.ts';
import type { Step } from '../../../model/programme/steps.ts';
import type { Plan } from './plan.ts';

/** What each settled step has come to, in a few words; empty where it is open. */
export function stepSummaries({
  evaluation,
  strings,
  figures,
  programme,
}: Pick<Plan, 'evaluation' | 'strings' | 'figures' | 'programme'>): Readonly<Record<Step, string>> {
  const { decide, methods, blend, states } = evaluation;
  const [count, measures] = [methods.chosen.value.length, programme.measurement.length];
  const words: Record<Step, string> = {
    decide: decide.model?.label ?? '',
    methods: count === 1 ? strings.methodsOne : fill(strings.methodsCount, { n: count }),
    blend: fill(strings.weeksCount, { n: blend.inputs.weeks.value }),
    case: figures.money(evaluation.case.fullCost),
    measure: measures === 1 ? strings.measuresOne : fill(strings.measuresCount, { n: measures }),
    brief: '',
  };
  return Object.fromEntries(
    Object.entries(words).map(([step, text]) => [
      step,
      states[step as Step].status === 'open' ? '' : text,
    ]),
  ) as Record<Step, string>;
}
