import { eventsThatFit } from './events-that-fit.ts';
import type { OptimiseProblem } from './types.ts';

/** A linear limit: Σ needs_m n_m ≤ most. */
export interface LinearLimit {
  readonly needs: readonly number[];
  readonly most: number;
}

/**
 * Limits that every plan keeps: facilitators' minutes, budgets, all executive minutes of the open weeks; and for every
 * set S of methods of which no more than r fit into one week together, Σ_S n ≤ r × weeks. Whether the events can really be packed
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
    ...crowdedSets(problem).map(({ set, together }) => ({
      needs: methods.map((_, m) => (set.includes(m) ? 1 : 0)),
      most: together * openWeeks.length,
    })),
  ];
}

/** Most events of each method by itself: what it may have, and what the open weeks and the cap allow. */
export function mostOfEach({ methods, openWeeks, capMinutes }: OptimiseProblem): readonly number[] {
  return methods.map(({ most, gapWeeks, executiveMinutes }) =>
    executiveMinutes > capMinutes + 0.001 ? 0 : Math.min(most, eventsThatFit(openWeeks, gapWeeks)),
  );
}

/**
 * Sets of methods that do not all fit into one week, with how many of them do at most: the shortest ones. A set is left out where a
 * larger one allows no more.
 */
function crowdedSets({
  methods,
  capMinutes,
}: OptimiseProblem): readonly { readonly set: readonly number[]; readonly together: number }[] {
  const fitting = methods
    .map(({ executiveMinutes }, m) => ({ m, executiveMinutes }))
    .filter(({ executiveMinutes }) => executiveMinutes <= capMinutes + 0.001)
    .sort((a, b) => a.executiveMinutes - b.executiveMinutes);
  const together = (bits: number) => {
    let [left, count] = [capMinutes + 0.001, 0];
    fitting.forEach(({ executiveMinutes }, index) => {
      if (((bits >> index) & 1) === 0 || executiveMinutes > left) return;
      left -= executiveMinutes;
      count += 1;
    });
    return count;
  };
  return Array.from({ length: 2 ** fitting.length }, (_, bits) => bits).flatMap((bits) => {
    const set = fitting.flatMap(({ m }, index) => (((bits >> index) & 1) === 1 ? [m] : []));
    const most = together(bits);
    const isImplied = fitting.some(
      (_, index) => ((bits >> index) & 1) === 0 && together(bits | (1 << index)) === most,
    );
    return most < set.length && !isImplied ? [{ set, together: most }] : [];
  });
}
