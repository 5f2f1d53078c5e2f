import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';

/** The sums that a plan must keep: what an event takes of each, what there is, what is gone before the first event. */
export function sumLimits(problem: OptimiseProblem): readonly {
  readonly name: string;
  readonly perEvent: readonly number[];
  readonly available: number;
}[] {
  const { methods, facilitatorMinutes, cashBudget, fullBudget, fixedCash, fixedFull } = problem;
  const all = [
    {
      name: 'facilitator',
      perEvent: methods.map((method) => method.facilitatorMinutes),
      available: facilitatorMinutes,
    },
    {
      name: 'cash',
      perEvent: methods.map(({ cashCost }) => cashCost),
      available: (cashBudget ?? Infinity) - fixedCash,
    },
    {
      name: 'full',
      perEvent: methods.map(({ fullCost }) => fullCost),
      available: (fullBudget ?? Infinity) - fixedFull,
    },
  ];
  return all.filter(({ available }) => available < Infinity);
}

/** Whether counts keep facilitator and budgets. */
export function keepsSums(problem: OptimiseProblem, counts: readonly number[]): boolean {
  return sumLimits(problem).every(
    ({ perEvent, available }) =>
      perEvent.reduce((sum, each, m) => sum + each * (counts[m] ?? 0), 0) <= available + 1e-6,
  );
}
