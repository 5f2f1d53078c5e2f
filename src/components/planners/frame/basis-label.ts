import type { PlanStrings } from './plan-strings.ts';

/** What a value that a step was settled on is called. */
export function basisLabel(what: string, strings: PlanStrings): string {
  const labels: Readonly<Record<string, string>> = {
    recommended: strings.basisRecommended,
    model: strings.basisModel,
    weeks: strings.basisWeeks,
    methods: strings.basisMethods,
    'cap-hours': strings.basisCapHours,
    'facilitator-hours': strings.basisFacilitatorHours,
    'executive-hours': strings.basisExecutiveHours,
    'mentor-hours': strings.basisMentorHours,
    executives: strings.basisExecutives,
  };
  return labels[what] ?? what;
}
