import type { Step } from '../../../model/programme/steps.ts';
import type { PlanStrings } from './plan-strings.ts';

/** What a step is called. */
export function stepLabel(step: Step, strings: PlanStrings): string {
  const labels: Record<Step, string> = {
    decide: strings.stepDecide,
    methods: strings.stepMethods,
    blend: strings.stepBlend,
    case: strings.stepCase,
    measure: strings.stepMeasure,
    brief: strings.stepBrief,
  };
  return labels[step];
}
