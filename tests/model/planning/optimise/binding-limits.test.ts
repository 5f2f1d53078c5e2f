import { describe, expect, it } from 'vitest';
import {
  bindingLimits,
  type LimitName,
} from '../../../../src/model/planning/optimise/binding-limits.ts';
import type { OptimiseProblem } from '../../../../src/model/planning/optimise/types.ts';
import { randomDraws } from '../../programme/reading/random-draws.ts';
import { bruteForce } from './support/brute-force.ts';
import { optimumOf } from './support/optimum-of.ts';
import { randomProblem } from './support/random-problem.ts';
import { smallMethod, smallProblem } from './support/small-problem.ts';

const at = (problem: OptimiseProblem, counts: readonly number[]) =>
  bindingLimits(problem, optimumOf(problem, counts));

const limitAt = (problem: OptimiseProblem, counts: readonly number[], name: LimitName) =>
  at(problem, counts).find(({ limit }) => limit === name);

const binding = (problem: OptimiseProblem, counts: readonly number[]) =>
  at(problem, counts).flatMap(({ limit, binds }) => (binds ? [limit] : []));

describe('a limit binds that stops one more event of a method', () => {
  it('the cap, where every week is full', () => {
    const problem = smallProblem([smallMethod('a'), smallMethod('b')]);
    expect(limitAt(problem, [2, 2], 'cap')).toEqual({
      limit: 'cap',
      slack: 0,
      unit: 'minutes',
      blocks: ['a', 'b'],
      blocksAlone: ['a', 'b'],
      binds: true,
    });
    expect(binding(problem, [2, 2])).toEqual(['cap']);
    expect(binding(problem, [2, 1])).toEqual([]);
  });

  it('the cap, where minutes are left but in no week enough', () => {
    const problem = smallProblem([smallMethod('a'), smallMethod('b', { executiveMinutes: 30 })], {
      capMinutes: 80,
    });
    expect(limitAt(problem, [3, 2], 'cap')).toMatchObject({ slack: 80, blocks: ['a', 'b'] });
    expect(binding(problem, [3, 2])).toEqual(['cap']);
  });

  it('the weeks, where they hold no more of a method whatever the cap', () => {
    const methods = [smallMethod('a', { most: 9 }), smallMethod('b', { most: 9, gapWeeks: 3 })];
    const problem = smallProblem(methods, { capMinutes: 600 });
    expect(limitAt(problem, [4, 1], 'weeks')).toMatchObject({
      slack: 0,
      unit: 'events',
      blocks: ['a'],
      blocksAlone: ['a'],
    });
    expect(limitAt(problem, [3, 2], 'weeks')).toMatchObject({ blocks: ['b'] });
  });

  it('the weeks also where they are the most that is asked for', () => {
    expect(binding(smallProblem([smallMethod('a', { most: 4 })]), [4])).toEqual(['weeks']);
  });

  it('the facilitator, and each budget', () => {
    const methods = [
      smallMethod('a', { facilitatorMinutes: 90, cashCost: 200, fullCost: 500 }),
      smallMethod('b', { facilitatorMinutes: 30, cashCost: 100, fullCost: 100 }),
    ];
    const problem = smallProblem(methods, {
      capMinutes: 600,
      facilitatorMinutes: 200,
      fixedCash: 100,
      cashBudget: 450,
      fixedFull: 50,
      fullBudget: 700,
    });
    const all = at(problem, [1, 1]);
    expect(all.map(({ limit, slack, blocks }) => [limit, slack, blocks])).toEqual([
      ['cap', 2280, []],
      ['weeks', 3, []],
      ['facilitator', 80, ['a']],
      ['cash-budget', 50, ['a', 'b']],
      ['full-budget', 50, ['a', 'b']],
    ]);
    expect(all.map(({ blocksAlone }) => blocksAlone)).toEqual([[], [], [], [], []]);
  });
});

describe('what stops nothing that would help does not bind', () => {
  it('a method without effect, or at the most that is wanted of it, is not stopped', () => {
    const methods = [
      smallMethod('no strength', { strengths: [0, 4] }),
      smallMethod('no potency', { potency: 0 }),
      smallMethod('at its most', { most: 2 }),
    ];
    const problem = smallProblem(methods, { capMinutes: 60, lensWeights: [1, 0] });
    expect(binding(problem, [1, 1, 2])).toEqual([]);
  });

  it('a budget that is not set is not listed', () => {
    expect(at(smallProblem([]), []).map(({ limit }) => limit)).toEqual([
      'cap',
      'weeks',
      'facilitator',
    ]);
  });

  it('a sum met exactly but for the rounding of fractions leaves room', () => {
    const problem = smallProblem([smallMethod('a', { cashCost: 0.1 })], { cashBudget: 0.3 });
    expect(limitAt(problem, [2], 'cash-budget')).toMatchObject({ binds: false });
  });
});

it('at the best plan of a random problem, every method that would help is at its most or stopped', () => {
  const draws = randomDraws(3);
  let stopped = 0;
  for (let i = 0; i < 40; i++) {
    const problem = randomProblem(draws, 4, 3);
    const best = bruteForce(problem);
    if (best === undefined) continue;
    const limits = at(problem, best.counts);
    problem.methods.forEach(({ method, most, strengths }, m) => {
      if (!strengths.some((each) => each > 0) || best.counts[m] === most) return;
      stopped += 1;
      expect(limits.some(({ blocks }) => blocks.includes(method))).toBe(true);
    });
    for (const { slack } of limits) expect(slack).toBeGreaterThan(-1e-6);
  }
  expect(stopped).toBeGreaterThan(20);
});
