import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';
import { effectOf } from './effect-of.ts';
import { keepsSums } from './sum-limits.ts';
import { weekPatterns } from './week-patterns.ts';

/** Events of each method so far, and the week of its last. */
interface Reached {
  readonly counts: readonly number[];
  readonly last: readonly number[];
}

/** The greatest effect by trying every plan; for few methods and weeks. */
export function bruteForce(
  problem: OptimiseProblem,
): { readonly counts: readonly number[]; readonly effect: number } | undefined {
  const { methods, openWeeks } = problem;
  let best: { counts: readonly number[]; effect: number } | undefined;
  const none = methods.map(() => 0);
  const start = new Map([['', { counts: none, last: methods.map(() => -Infinity) }]]);
  const patterns = weekPatterns(problem);
  const reached = openWeeks.reduce<ReadonlyMap<string, Reached>>(
    (before, week) => afterWeek(problem, patterns, before, week),
    start,
  );
  for (const { counts } of reached.values()) {
    if (!methods.every(({ least }, m) => (counts[m] ?? 0) >= least)) continue;
    if (!keepsSums(problem, counts)) continue;
    const effect = effectOf(problem, counts);
    if (best === undefined || effect > best.effect) best = { counts, effect };
  }
  return best;
}

function afterWeek(
  { methods }: OptimiseProblem,
  patterns: readonly (readonly number[])[],
  before: ReadonlyMap<string, Reached>,
  week: number,
): ReadonlyMap<string, Reached> {
  const after = new Map<string, Reached>();
  for (const { counts, last } of before.values()) {
    for (const pattern of patterns) {
      // Every part of a pattern fits too.
      for (let part = 0; part < 2 ** pattern.length; part++) {
        const taken = new Set(pattern.filter((_, i) => Math.floor(part / 2 ** i) % 2 === 1));
        const allowed = methods.every(
          ({ most, gapWeeks }, m) =>
            !taken.has(m) || ((counts[m] ?? 0) < most && week - (last[m] ?? 0) >= gapWeeks),
        );
        if (!allowed) continue;
        const next = {
          counts: counts.map((count, m) => (taken.has(m) ? count + 1 : count)),
          last: last.map((one, m) => (taken.has(m) ? week : one)),
        };
        // When the last event was matters only where the next must wait longer than a week.
        const waits = next.last.filter((_, m) => (methods[m]?.gapWeeks ?? 1) > 1);
        after.set([...next.counts, ...waits].join(' '), next);
      }
    }
  }
  return after;
}
