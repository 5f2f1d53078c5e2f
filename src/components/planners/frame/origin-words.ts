import type { Origin } from '../../../model/programme/given.ts';
import type { PlanStrings } from './plan-strings.ts';

/** Where a value comes from, in words. */
export function originWords(origin: Origin, strings: PlanStrings): string {
  const words: Record<Origin, string> = {
    yours: strings.fromYours,
    site: strings.fromSite,
    decide: strings.fromDecide,
    methods: strings.fromMethods,
    blend: strings.fromBlend,
    case: strings.fromCase,
    measure: strings.fromMeasure,
    brief: strings.fromBrief,
  };
  return words[origin];
}
