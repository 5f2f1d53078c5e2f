import { eventsThatFit } from './events-that-fit.ts';
import type { OptimiseMethod, OptimiseProblem, Optimum } from './types.ts';

/** What is granted beyond a problem's limits. */
export type MarginalKind = 'cap' | 'facilitator' | 'week' | 'cash-budget' | 'full-budget';

/** One limit, widened by a round amount. */
export interface MarginalChange {
  readonly kind: MarginalKind;
  /** How much more, in `unit`. */
  readonly added: number;
  readonly unit: 'minutes' | 'weeks' | 'money';
  /** The problem with the limit widened. */
  readonly problem: OptimiseProblem;
}

/** What a change buys. */
export interface Marginal extends MarginalChange {
  /** Best plan after the change; undefined if nothing fits even then. */
  readonly optimum: Optimum | undefined;
  /** Effect gained, 0…1. */
  readonly gain: number;
}

/** What one more week costs without any event, in money. */
export interface CostPerWeek {
  readonly cash: number;
  readonly full: number;
}

const addedMinutes = 60;
const addedMoney = 1000;

/**
 * The problem with each limit widened in turn: the cap by an hour a week, the facilitator by an hour, the weeks by the
 * one after the last, each budget that is set by 1,000. For one more week, `most` rises by one for methods whose most
 * is the number of open weeks, or all that those hold.
 */
export function marginalChanges(
  problem: OptimiseProblem,
  costPerWeek: CostPerWeek = { cash: 0, full: 0 },
): readonly MarginalChange[] {
  const { capMinutes, facilitatorMinutes, cashBudget, fullBudget } = problem;
  const moreMoney = (kind: MarginalKind, changed: Partial<OptimiseProblem>): MarginalChange => ({
    kind,
    added: addedMoney,
    unit: 'money',
    problem: { ...problem, ...changed },
  });
  return [
    {
      kind: 'cap',
      added: addedMinutes,
      unit: 'minutes',
      problem: { ...problem, capMinutes: capMinutes + addedMinutes },
    },
    {
      kind: 'facilitator',
      added: addedMinutes,
      unit: 'minutes',
      problem: { ...problem, facilitatorMinutes: facilitatorMinutes + addedMinutes },
    },
    { kind: 'week', added: 1, unit: 'weeks', problem: withOneMoreWeek(problem, costPerWeek) },
    ...(cashBudget === undefined
      ? []
      : [moreMoney('cash-budget', { cashBudget: cashBudget + addedMoney })]),
    ...(fullBudget === undefined
      ? []
      : [moreMoney('full-budget', { fullBudget: fullBudget + addedMoney })]),
  ];
}

function withOneMoreWeek(problem: OptimiseProblem, { cash, full }: CostPerWeek): OptimiseProblem {
  const { openWeeks, methods, fixedCash, fixedFull } = problem;
  const raised = (method: OptimiseMethod) =>
    method.most === openWeeks.length || method.most === eventsThatFit(openWeeks, method.gapWeeks)
      ? { ...method, most: method.most + 1 }
      : method;
  return {
    ...problem,
    openWeeks: [...openWeeks, (openWeeks.at(-1) ?? 0) + 1],
    fixedCash: fixedCash + cash,
    fixedFull: fixedFull + full,
    methods: methods.map(raised),
  };
}

/**
 * Effect that a change buys, 0 or more: nobody has to use what is granted. A problem that nothing fits has effect 0.
 * @param before best plan without the change.
 * @param after best plan with it.
 */
export function marginalGain(before: Optimum | undefined, after: Optimum | undefined): number {
  return Math.max(0, (after?.effect ?? 0) - (before?.effect ?? 0));
}

/**
 * What a little more of each limit buys (models.md §3, shadow prices by re-solving), one entry per change.
 * @param optimise solves a problem to the end; undefined if nothing fits.
 */
export function marginals(
  problem: OptimiseProblem,
  optimise: (problem: OptimiseProblem) => Optimum | undefined,
  costPerWeek?: CostPerWeek,
): readonly Marginal[] {
  const before = optimise(problem);
  return marginalChanges(problem, costPerWeek).map((change) => {
    const optimum = optimise(change.problem);
    return { ...change, optimum, gain: marginalGain(before, optimum) };
  });
}
