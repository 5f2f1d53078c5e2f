import { packEvents } from '../packing/pack-events.ts';
import { eventsThatFit } from './events-that-fit.ts';
import { exceeds } from './exceeds.ts';
import type { OptimiseMethod, OptimiseProblem, Optimum } from './types.ts';

/** What an optimum can run into. */
export type LimitName = 'cap' | 'weeks' | 'facilitator' | 'cash-budget' | 'full-budget';

/** How one limit stands at an optimum. */
export interface LimitAtOptimum {
  readonly limit: LimitName;
  /** What is left of it, in `unit`; of the cap: over all open weeks; of the weeks: for the method with the least room. */
  readonly slack: number;
  readonly unit: 'minutes' | 'events' | 'money';
  /** Methods of which it would stop one more event even if all other limits were lifted. */
  readonly blocks: readonly string[];
  /** Those of them that no other limit stops. */
  readonly blocksAlone: readonly string[];
  /** Whether it stops any. */
  readonly binds: boolean;
}

/** Whether one more event raises the effect at all. */
function addsEffect({ potency, strengths }: OptimiseMethod, lensWeights: readonly number[]) {
  return potency > 0 && lensWeights.some((weight, c) => weight > 0 && (strengths[c] ?? 0) > 0);
}

/**
 * Which limits stop every further event that would add effect (models.md §3, "which limit binds"). Budgets that the
 * problem does not set are left out. A method at its `most` counts only if the open weeks hold no more of it either.
 * The cap counts as stopping an event only where it is certain that the events cannot be packed.
 */
export function bindingLimits(
  problem: OptimiseProblem,
  optimum: Optimum,
): readonly LimitAtOptimum[] {
  const { methods, openWeeks, capMinutes, lensWeights } = problem;
  const countOf = (m: number) => optimum.counts[m] ?? 0;
  const room = methods.map(({ gapWeeks }, m) => eventsThatFit(openWeeks, gapWeeks) - countOf(m));
  const packs = (extra: number) =>
    packEvents(
      methods.map(({ method, executiveMinutes, gapWeeks }, m) => ({
        method,
        executiveMinutes,
        gapWeeks,
        count: countOf(m) + (m === extra ? 1 : 0),
      })),
      openWeeks,
      capMinutes,
    ).kind !== 'impossible';
  const minutesUsed = methods.reduce((sum, each, m) => sum + countOf(m) * each.executiveMinutes, 0);

  const money = (
    limit: LimitName,
    budget: number | undefined,
    spent: number,
    cost: (method: OptimiseMethod) => number,
  ) =>
    budget === undefined
      ? []
      : [
          {
            limit,
            unit: 'money' as const,
            slack: budget - spent,
            stops: (m: OptimiseMethod) => exceeds(spent + cost(m), budget),
          },
        ];
  const limits = [
    {
      limit: 'cap' as const,
      unit: 'minutes' as const,
      slack: capMinutes * openWeeks.length - minutesUsed,
      stops: (_: OptimiseMethod, m: number) => (room[m] ?? 0) > 0 && !packs(m),
    },
    {
      limit: 'weeks' as const,
      unit: 'events' as const,
      slack: Math.min(...room),
      stops: (_: OptimiseMethod, m: number) => (room[m] ?? 0) <= 0,
    },
    {
      limit: 'facilitator' as const,
      unit: 'minutes' as const,
      slack: problem.facilitatorMinutes - optimum.facilitatorMinutes,
      stops: (m: OptimiseMethod) =>
        exceeds(optimum.facilitatorMinutes + m.facilitatorMinutes, problem.facilitatorMinutes),
    },
    ...money('cash-budget', problem.cashBudget, optimum.cashCost, (m) => m.cashCost),
    ...money('full-budget', problem.fullBudget, optimum.fullCost, (m) => m.fullCost),
  ];

  const wanted = methods
    .map((method, m) => ({ method, m }))
    .filter(
      ({ method, m }) =>
        addsEffect(method, lensWeights) && (countOf(m) < method.most || (room[m] ?? 0) <= 0),
    );
  const stoppedBy = new Map(
    wanted.map(({ method, m }) => [
      method.method,
      limits.filter(({ stops }) => stops(method, m)).map(({ limit }) => limit),
    ]),
  );
  return limits.map(({ limit, slack, unit }) => {
    const stopped = [...stoppedBy].filter(([, by]) => by.includes(limit));
    const blocks = stopped.map(([method]) => method);
    const blocksAlone = stopped.filter(([, by]) => by.length === 1).map(([method]) => method);
    return { limit, slack, unit, blocks, blocksAlone, binds: blocks.length > 0 };
  });
}
