import type {
  OptimiseMethod,
  OptimiseProblem,
} from '../../../../../src/model/planning/optimise/types.ts';

/** A method of one lens with much effect that takes an hour of each executive and nothing else, unless told. */
export function smallMethod(
  method: string,
  changed: Partial<Omit<OptimiseMethod, 'method'>> = {},
): OptimiseMethod {
  return {
    method,
    executiveMinutes: 60,
    facilitatorMinutes: 0,
    cashCost: 0,
    fullCost: 0,
    potency: 0.1,
    strengths: [2],
    least: 0,
    most: 4,
    gapWeeks: 1,
    ...changed,
  };
}

/** Four weeks with an hour each, plenty of facilitator, no budgets, unless told. */
export function smallProblem(
  methods: readonly OptimiseMethod[],
  changed: Partial<Omit<OptimiseProblem, 'methods'>> = {},
): OptimiseProblem {
  return {
    openWeeks: [1, 2, 3, 4],
    capMinutes: 60,
    facilitatorMinutes: 6000,
    fixedCash: 0,
    fixedFull: 0,
    lensWeights: [1],
    methods,
    ...changed,
  };
}
