import { fill } from '../../../engine/fill.ts';
import type { Step } from '../../../model/programme/steps.ts';
import type { Plan } from './plan.ts';

/** What each settled step has come to, in a few words; empty where it is open. */
export function stepSummaries({
  evaluation,
  strings,
}: Pick<Plan, 'evaluation' | 'strings'>): Readonly<Record<Step, string>> {
  const { decide, methods, states } = evaluation;
  const count = methods.chosen.value.length;
  const words: Record<Step, string> = {
    decide: decide.model?.label ?? '',
    methods: count === 1 ? strings.methodsOne : fill(strings.methodsCount, { n: count }),
    blend: '',
    case: '',
    measure: '',
    brief: '',
  };
  return Object.fromEntries(
    Object.entries(words).map(([step, text]) => [
      step,
      states[step as Step].status === 'open' ? '' : text,
    ]),
  ) as Record<Step, string>;
}
