import type hub from '../content/ui/en/hub.json';
import type plan from '../content/ui/en/plan.json';
import { type Step, steps } from '../model/programme/steps.ts';

/** The steps of planning as entries of a list. */
export function stepItems(
  paths: Readonly<Record<Step, string>>,
  names: typeof plan,
  texts: typeof hub,
) {
  const words: Record<Step, readonly [string, string]> = {
    decide: [names.stepDecide, texts.stepDecideText],
    methods: [names.stepMethods, texts.stepMethodsText],
    blend: [names.stepBlend, texts.stepBlendText],
    case: [names.stepCase, texts.stepCaseText],
    measure: [names.stepMeasure, texts.stepMeasureText],
    brief: [names.stepBrief, texts.stepBriefText],
  };
  return steps.map((step) => ({
    path: paths[step],
    title: words[step][0],
    summary: words[step][1],
  }));
}
