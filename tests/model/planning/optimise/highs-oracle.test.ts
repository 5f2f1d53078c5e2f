import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { optimise, sameEffect } from '../../../../src/model/planning/optimise/optimise.ts';
import type { OptimiseProblem } from '../../../../src/model/planning/optimise/types.ts';
import { packEvents } from '../../../../src/model/planning/packing/pack-events.ts';
import { randomDraws, type RandomDraws } from '../../programme/reading/random-draws.ts';
import { bruteForce } from './support/brute-force.ts';
import { effectOf } from './support/effect-of.ts';
import { faultsOfPlan } from './support/faults-of-plan.ts';
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

/** What effects that count as the same differ by at most, and what HiGHS's own tolerances add. */
const tolerance = sameEffect + 1e-8;

describe('the optimiser finds what HiGHS finds', () => {
  /** Weeks, problems, and how many of them have longer gaps, which take long to pack over many weeks. */
  const sizes = [
    [4, 60, 30],
    [8, 60, 30],
    [13, 60, 15],
    [26, 60, 0],
    [52, 60, 0],
  ] as const;

  it.each(sizes)('in random problems of %i weeks', (weeks, count, gapped) => {
    const draws = randomDraws(weeks);
    for (let i = 0; i < count; i++) {
      const drawn = randomProblem(draws, weeks);
      const problem = i < gapped ? withGaps(drawn, draws) : drawn;
      const oracle = highsOptimum(highs, problem);
      const found = optimise(problem);
      expect(found === undefined, `whether nothing fits in problem ${i}`).toBe(
        oracle === undefined,
      );
      if (oracle === undefined || found === undefined) continue;
      expect(Math.abs(found.effect - oracle.effect), `problem ${i}`).toBeLessThan(tolerance);
      expect(found.bound, `bound of problem ${i}`).toBeGreaterThan(oracle.effect - 1e-8);
      expect(found.proven, `whether problem ${i} is proven`).toBe(true);
      expect(found.effect).toBeCloseTo(effectOf(problem, found.counts), 12);
      const items = problem.methods.map((method, m) => ({
        ...method,
        count: found.counts[m] ?? 0,
      }));
      const packing = packEvents(items, problem.openWeeks, problem.capMinutes);
      const events = packing.kind === 'packed' ? packing.events : [];
      expect(faultsOfPlan(problem, found.counts, events), `problem ${i}`).toEqual([]);
    }
  });
});
