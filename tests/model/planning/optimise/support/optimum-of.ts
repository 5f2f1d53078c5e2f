import type { OptimiseProblem, Optimum } from '../../../../../src/model/planning/optimise/types.ts';
import { effectOf } from './effect-of.ts';

/** An optimum with the given counts, as if proven. */
export function optimumOf(problem: OptimiseProblem, counts: readonly number[]): Optimum {
  const sum = (per: (method: OptimiseProblem['methods'][number]) => number) =>
    problem.methods.reduce((total, method, m) => total + (counts[m] ?? 0) * per(method), 0);
  const effect = effectOf(problem, counts);
  return {
    counts,
    effect,
    effectByLens: problem.lensWeights.map((_, c) =>
      effectOf(
        { ...problem, lensWeights: problem.lensWeights.map((_, d) => (c === d ? 1 : 0)) },
        counts,
      ),
    ),
    cashCost: problem.fixedCash + sum(({ cashCost }) => cashCost),
    fullCost: problem.fixedFull + sum(({ fullCost }) => fullCost),
    facilitatorMinutes: sum(({ facilitatorMinutes }) => facilitatorMinutes),
    bound: effect,
    proven: true,
  };
}
