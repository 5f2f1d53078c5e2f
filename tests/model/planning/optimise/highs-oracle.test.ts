import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { randomDraws } from '../../programme/reading/random-draws.ts';
import { bruteForce } from './support/brute-force.ts';
import { highsOptimum } from './support/highs-optimum.ts';
import { randomProblem } from './support/random-problem.ts';

const highs = await loadHighs();

describe('the oracle finds what trying every plan finds', () => {
  it('in 60 random problems of four or five weeks', () => {
    const draws = randomDraws(1);
    let nothingFits = 0;
    for (let i = 0; i < 60; i++) {
      const problem = randomProblem(draws, 4 + draws.below(2), 2 + draws.below(2));
      const best = bruteForce(problem);
      if (best === undefined) nothingFits += 1;
      const found = highsOptimum(highs, problem);
      expect(found?.effect, `problem ${i}`).toEqual(
        best === undefined ? undefined : expect.closeTo(best.effect, 9),
      );
    }
    expect(nothingFits).toBeGreaterThan(0);
    expect(nothingFits).toBeLessThan(20);
  });
});
