import { describe, expect, it } from 'vitest';
import {
  marginalChanges,
  marginalGain,
  marginals,
} from '../../../../src/model/planning/optimise/marginals.ts';
import type { OptimiseProblem } from '../../../../src/model/planning/optimise/types.ts';
import { randomDraws } from '../../programme/reading/random-draws.ts';
import { bruteForce } from './support/brute-force.ts';
import { optimumOf } from './support/optimum-of.ts';
import { randomProblem } from './support/random-problem.ts';
import { smallMethod, smallProblem } from './support/small-problem.ts';

const solve = (problem: OptimiseProblem) => {
  const best = bruteForce(problem);
  return best === undefined ? undefined : optimumOf(problem, best.counts);
};

const changeOf = (problem: OptimiseProblem, kind: string) =>
  marginalChanges(problem).find((change) => change.kind === kind)?.problem;

describe('each change widens one limit by a round amount', () => {
  const problem = smallProblem([smallMethod('a')], { cashBudget: 500, fullBudget: 900 });

  it('an hour of cap, an hour of the facilitator, a week, 1,000 of each budget', () => {
    expect(marginalChanges(problem).map(({ kind, added, unit }) => [kind, added, unit])).toEqual([
      ['cap', 60, 'minutes'],
      ['facilitator', 60, 'minutes'],
      ['week', 1, 'weeks'],
      ['cash-budget', 1000, 'money'],
      ['full-budget', 1000, 'money'],
    ]);
    expect(changeOf(problem, 'cap')).toEqual({ ...problem, capMinutes: 120 });
    expect(changeOf(problem, 'facilitator')).toEqual({ ...problem, facilitatorMinutes: 6060 });
    expect(changeOf(problem, 'cash-budget')).toEqual({ ...problem, cashBudget: 1500 });
    expect(changeOf(problem, 'full-budget')).toEqual({ ...problem, fullBudget: 1900 });
  });

  it('a budget that is not set is not widened', () => {
    const kinds = marginalChanges(smallProblem([])).map(({ kind }) => kind);
    expect(kinds).toEqual(['cap', 'facilitator', 'week']);
  });

  it('one more week follows the last and raises the most only of methods that the weeks limit', () => {
    const methods = [
      smallMethod('weekly', { most: 4 }),
      smallMethod('fortnightly', { most: 2, gapWeeks: 2 }),
      smallMethod('few', { most: 3 }),
      smallMethod('many', { most: 9 }),
    ];
    const changed = changeOf(smallProblem(methods, { openWeeks: [1, 2, 4, 5] }), 'week');
    expect(changed?.openWeeks).toEqual([1, 2, 4, 5, 6]);
    expect(changed?.methods.map(({ most }) => most)).toEqual([5, 3, 3, 9]);
  });

  it('one more week costs what a week costs without events', () => {
    const [week] = marginalChanges(problem, { cash: 60, full: 80 }).filter(
      ({ kind }) => kind === 'week',
    );
    expect([week?.problem.fixedCash, week?.problem.fixedFull]).toEqual([60, 80]);
  });
});

describe('what a change buys is the difference of the best effects', () => {
  it('more cap buys what the next best events add; what is plentiful buys nothing', () => {
    const problem = smallProblem([smallMethod('a'), smallMethod('b', { potency: 0.05 })]);
    const gains = marginals(problem, solve).map(({ kind, gain }) => [kind, gain]);
    expect(gains).toEqual([
      ['cap', expect.closeTo(Math.exp(-0.8) - Math.exp(-1.2), 12)],
      ['facilitator', 0],
      ['week', expect.closeTo(Math.exp(-0.8) - Math.exp(-1), 12)],
    ]);
  });

  it('a week that costs more than the budget bears buys nothing, and takes nothing', () => {
    const problem = smallProblem([smallMethod('a', { cashCost: 100 })], { cashBudget: 400 });
    const gainWith = (cash: number) =>
      marginals(problem, solve, { cash, full: 0 }).find(({ kind }) => kind === 'week')?.gain;
    expect(gainWith(150)).toBe(0);
  });

  it('a change that makes a plan fit at all buys its whole effect', () => {
    const problem = smallProblem([smallMethod('a', { least: 1, executiveMinutes: 90 })]);
    const cap = marginals(problem, solve).find(({ kind }) => kind === 'cap');
    expect(cap?.gain).toBe(cap?.optimum?.effect);
    expect(cap?.gain).toBeGreaterThan(0.5);
    expect(marginals(problem, solve).find(({ kind }) => kind === 'week')).toMatchObject({
      optimum: undefined,
      gain: 0,
    });
  });

  it('no gain is negative, also of a plan that was not proven', () => {
    const problem = smallProblem([smallMethod('a')]);
    expect(marginalGain(optimumOf(problem, [3]), optimumOf(problem, [2]))).toBe(0);
  });

  it('in no random problem does more of a limit make the best plan worse', () => {
    const draws = randomDraws(7);
    for (let i = 0; i < 10; i++) {
      const problem = randomProblem(draws, 4, 3);
      const before = solve(problem)?.effect ?? 0;
      for (const { optimum, gain } of marginals(problem, solve)) {
        expect((optimum?.effect ?? 0) - before).toBeGreaterThanOrEqual(0);
        expect(gain).toBe((optimum?.effect ?? 0) - before);
      }
    }
  });
});
