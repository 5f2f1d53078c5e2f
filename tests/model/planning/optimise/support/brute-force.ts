import type { OptimiseProblem } from '../../../../../src/model/planning/optimise/types.ts';
import { effectOf } from './effect-of.ts';
import { keepsSums } from './sum-limits.ts';
import { weekPatterns } from './week-patterns.ts';

/** The greatest effect by trying every plan; for few methods and weeks, one event of a method a week. */
export function bruteForce(
  problem: OptimiseProblem,
): { readonly counts: readonly number[]; readonly effect: number } | undefined {
  const { methods, openWeeks } = problem;
  const patterns = weekPatterns(problem);
  const withOneMoreWeek = (reached: ReadonlyMap<string, readonly number[]>) => {
    const next = new Map<string, readonly number[]>();
    for (const counts of reached.values()) {
      for (const pattern of patterns) {
        // Every part of a pattern fits too.
        for (let part = 0; part < 2 ** pattern.length; part++) {
          const sum = [...counts];
          pattern.forEach((m, i) => {
            if (Math.floor(part / 2 ** i) % 2 === 1) sum[m] = (sum[m] ?? 0) + 1;
          });
          if (sum.every((count, m) => count <= (methods[m]?.most ?? 0)))
            next.set(sum.join(' '), sum);
        }
      }
    }
    return next;
  };
  const reached = openWeeks.reduce<ReadonlyMap<string, readonly number[]>>(
    withOneMoreWeek,
    new Map([['', methods.map(() => 0)]]),
  );
  let best: { counts: readonly number[]; effect: number } | undefined;
  for (const counts of reached.values()) {
    if (!methods.every(({ least }, m) => (counts[m] ?? 0) >= least)) continue;
    if (!keepsSums(problem, counts)) continue;
    const effect = effectOf(problem, counts);
    if (best === undefined || effect > best.effect) best = { counts, effect };
  }
  return best;
}
