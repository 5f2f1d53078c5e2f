import { eventsThatFit } from './events-that-fit.ts';
import type { OptimiseProblem } from './types.ts';

/** A linear limit: Σ needs_m n_m ≤ most. */
export interface LinearLimit {
  readonly needs: readonly number[];
  readonly most: number;
}

/**
 * Limits that every plan keeps: facilitators' minutes, budgets, all executive minutes of the open weeks; and for every smallest
 * set S of methods that do not fit into one week together, Σ_S n ≤ (|S| − 1) × weeks. Whether the events can really be packed
 * is left to `packEvents`.
 */
export function linearLimits(problem: OptimiseProblem): readonly LinearLimit[] {
  const { methods, openWeeks, capMinutes, cashBudget, fullBudget } = problem;
  const budget = (of: 'cashCost' | 'fullCost', fixed: number, most: number | undefined) =>
    most === undefined ? [] : [{ needs: methods.map((each) => each[of]), most: most - fixed }];
  return [
    {
      needs: methods.map(({ facilitatorMinutes }) => facilitatorMinutes),
      most: problem.facilitatorMinutes,
    },
    ...budget('cashCost', problem.fixedCash, cashBudget),
    ...budget('fullCost', problem.fixedFull, fullBudget),
    {
      needs: methods.map(({ executiveMinutes }) => executiveMinutes),
      most: capMinutes * openWeeks.length,
    },
    ...smallestSetsOverCap(problem).map((set) => ({
      needs: methods.map((_, m) => (set.includes(m) ? 1 : 0)),
      most: (set.length - 1) * openWeeks.length,
    })),
  ];
}

/** Most events of each method by itself: what it may have, and what the open weeks and the cap allow. */
export function mostOfEach({ methods, openWeeks, capMinutes }: OptimiseProblem): readonly number[] {
  return methods.map(({ most, gapWeeks, executiveMinutes }) =>
    executiveMinutes > capMinutes + 0.001 ? 0 : Math.min(most, eventsThatFit(openWeeks, gapWeeks)),
  );
}

/** Sets of two and more methods that do not fit into one week, though every part of them does. */
function smallestSetsOverCap({ methods, capMinutes }: OptimiseProblem): readonly number[][] {
  const fitting = methods.flatMap(({ executiveMinutes }, m) =>
    executiveMinutes <= capMinutes + 0.001 && executiveMinutes > 0 ? [m] : [],
  );
  const minutesOf = (set: readonly number[]) =>
    set.reduce((sum, m) => sum + (methods[m]?.executiveMinutes ?? 0), 0);
  return Array.from({ length: 2 ** fitting.length }, (_, bits) =>
    fitting.filter((_m, index) => ((bits >> index) & 1) === 1),
  ).filter(
    (set) =>
      minutesOf(set) > capMinutes + 0.001 &&
      set.every((m) => minutesOf(set) - (methods[m]?.executiveMinutes ?? 0) <= capMinutes + 0.001),
  );
}
