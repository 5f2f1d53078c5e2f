import type { Rates } from '../../../model/planning/types.ts';
import type { CaseStrings } from './case-strings.ts';

/** The rates in the order of the fields. */
export const rateNames = [
  'executive',
  'mentor',
  'facilitator',
  'coordinator',
  'content',
] as const satisfies readonly (keyof Rates)[];

/** What each rate is called. */
export function rateLabels(strings: CaseStrings): Record<keyof Rates, string> {
  return {
    executive: strings.rateExecutive,
    mentor: strings.rateMentor,
    facilitator: strings.rateFacilitator,
    coordinator: strings.rateCoordinator,
    content: strings.rateContent,
  };
}
