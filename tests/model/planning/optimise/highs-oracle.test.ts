import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import type { OptimiseProblem } from '../../../../src/model/planning/optimise/types.ts';
import { randomDraws, type RandomDraws } from '../../programme/reading/random-draws.ts';
import { bruteForce } from './support/brute-force.ts';
import { highsOptimum } from './support/highs-optimum.ts';
import { randomProblem } from './support/random-problem.ts';

const highs = await loadHighs();

/** The same with up to three weeks from one event of a method to the next. */
function withGaps(problem: OptimiseProblem, draws: RandomDraws): OptimiseProblem {
  const methods = problem.methods.map((method) => ({ ...method, gapWeeks: draws.one([1, 2, 3]) }));
  return { ...problem, methods };
}

describe('the oracle finds what trying every plan finds', () => {
  const draws = randomDraws(1);
  const problems = Array.from({ length: 80 }, (_, i) => {
    const problem = randomProblem(draws, 4 + draws.below(2), 2 + draws.below(2));
    return i % 2 === 0 ? problem : withGaps(problem, draws);
  });

  it('in random problems of four or five weeks', () => {
    problems.forEach((problem, i) => {
      const best = bruteForce(problem);
      expect(highsOptimum(highs, problem)?.effect, `problem ${i}`).toEqual(
        best === undefined ? undefined : expect.closeTo(best.effect, 9),
      );
    });
  });

  it('of which some fit nothing, and most something', () => {
    const fitting = problems.filter((problem) => bruteForce(problem) !== undefined).length;
    expect(fitting).toBeGreaterThan(50);
    expect(fitting).toBeLessThan(80);
  });
});
