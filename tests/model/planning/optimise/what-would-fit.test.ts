import { describe, expect, it } from 'vitest';
import type { OptimiseProblem } from '../../../../src/model/planning/optimise/types.ts';
import {
  whatWouldFit,
  type FitChange,
} from '../../../../src/model/planning/optimise/what-would-fit.ts';
import { smallestCap } from '../../../../src/model/planning/packing/smallest-cap.ts';
import { randomDraws } from '../../programme/reading/random-draws.ts';
import { bruteForce } from './support/brute-force.ts';
import { randomProblem } from './support/random-problem.ts';
import { smallestCapByTrying } from './support/smallest-cap-by-trying.ts';
import { smallMethod, smallProblem } from './support/small-problem.ts';

const fit = (problem: OptimiseProblem) => whatWouldFit(problem, smallestCapByTrying);

const cap = (is: number, must: number) => ({ limit: 'cap', unit: 'minutes', is, must });
const weeks = (is: number, must: number) => ({ limit: 'weeks', unit: 'weeks', is, must });

describe('where the fewest events fit, nothing has to change', () => {
  it('not even by the rounding of fractions', () => {
    const methods = [smallMethod('a', { least: 3, cashCost: 0.1, executiveMinutes: 60 })];
    expect(fit(smallProblem(methods, { cashBudget: 0.3 }))).toEqual({ kind: 'fits' });
  });
});

describe('a single change that is enough alone is named with what it must be', () => {
  it('too little room in the weeks: a higher cap or more weeks', () => {
    const methods = [
      smallMethod('a', { least: 4 }),
      smallMethod('b', { least: 1, executiveMinutes: 30 }),
    ];
    expect(fit(smallProblem(methods))).toEqual({
      kind: 'single',
      changes: [cap(60, 90), weeks(4, 5)],
    });
  });

  it('an event longer than the cap: no number of weeks helps', () => {
    const methods = [smallMethod('a', { least: 1, executiveMinutes: 75 })];
    expect(fit(smallProblem(methods))).toEqual({ kind: 'single', changes: [cap(60, 75)] });
  });

  it('more events than weeks: no cap helps', () => {
    const methods = [smallMethod('a', { least: 3, gapWeeks: 2, most: 9 })];
    expect(fit(smallProblem(methods))).toEqual({ kind: 'single', changes: [weeks(4, 5)] });
  });

  it('too few facilitator hours, too little cash, too small a budget', () => {
    const methods = [
      smallMethod('a', { least: 2, facilitatorMinutes: 90, cashCost: 150, fullCost: 400 }),
    ];
    expect(fit(smallProblem(methods, { facilitatorMinutes: 120 }))).toEqual({
      kind: 'single',
      changes: [{ limit: 'facilitator', unit: 'minutes', is: 120, must: 180 }],
    });
    expect(fit(smallProblem(methods, { fixedCash: 50, cashBudget: 300 }))).toEqual({
      kind: 'single',
      changes: [{ limit: 'cash-budget', unit: 'money', is: 300, must: 350 }],
    });
    expect(fit(smallProblem(methods, { fixedFull: 1, fullBudget: 800 }))).toEqual({
      kind: 'single',
      changes: [{ limit: 'full-budget', unit: 'money', is: 800, must: 801 }],
    });
  });
});

describe('changes that only together are enough are all named', () => {
  it('cap and facilitator', () => {
    const methods = [smallMethod('a', { least: 1, executiveMinutes: 90, facilitatorMinutes: 90 })];
    expect(fit(smallProblem(methods, { facilitatorMinutes: 60 }))).toEqual({
      kind: 'together',
      changes: [cap(60, 90), { limit: 'facilitator', unit: 'minutes', is: 60, must: 90 }],
    });
  });

  it('weeks and a longer cap, where there are too few weeks for any cap and an event longer than it', () => {
    const methods = [
      smallMethod('a', { least: 6, most: 9, executiveMinutes: 15 }),
      smallMethod('b', { least: 1, executiveMinutes: 90 }),
    ];
    expect(fit(smallProblem(methods))).toEqual({
      kind: 'together',
      changes: [cap(60, 105), weeks(4, 6)],
    });
  });
});

describe('in random problems', () => {
  const draws = randomDraws(11);
  const tight = Array.from({ length: 60 }, () => {
    const problem = randomProblem(draws, 4, 3);
    return {
      ...problem,
      facilitatorMinutes: draws.one([problem.facilitatorMinutes, 120]),
      methods: problem.methods.map((method) => ({
        ...method,
        most: 4,
        least: Math.min(draws.below(5), problem.openWeeks.length),
      })),
    };
  });
  const fits = (problem: OptimiseProblem) => bruteForce(problem) !== undefined;

  it('the fewest events are said to fit exactly where some plan has them', () => {
    for (const problem of tight) expect(fit(problem).kind === 'fits').toBe(fits(problem));
  });

  it('the exact packing gives the same answers as trying all ways to lay events', () => {
    for (const problem of tight) expect(whatWouldFit(problem, smallestCap)).toEqual(fit(problem));
  });

  it('each single change is enough, one unit less is not, and those together are enough', () => {
    let singles = 0;
    for (const problem of tight) {
      const answer = fit(problem);
      if (answer.kind === 'single') {
        for (const change of answer.changes) {
          singles += 1;
          expect(fits(changed(problem, [change]))).toBe(true);
          expect(fits(changed(problem, [{ ...change, must: change.must - 1 }]))).toBe(false);
        }
      } else if (answer.kind === 'together') {
        expect(fits(changed(problem, answer.changes))).toBe(true);
        for (const each of answer.changes) {
          expect(
            fits(
              changed(
                problem,
                answer.changes.filter((one) => one !== each),
              ),
            ),
          ).toBe(false);
        }
      }
    }
    expect(singles).toBeGreaterThan(10);
  });
});

function changed(problem: OptimiseProblem, changes: readonly FitChange[]): OptimiseProblem {
  const must = (limit: FitChange['limit']) => changes.find((each) => each.limit === limit)?.must;
  const [cash, full] = [must('cash-budget'), must('full-budget')];
  const last = problem.openWeeks.at(-1) ?? 0;
  const added = (must('weeks') ?? 0) - problem.openWeeks.length;
  return {
    ...problem,
    capMinutes: must('cap') ?? problem.capMinutes,
    facilitatorMinutes: must('facilitator') ?? problem.facilitatorMinutes,
    ...(cash !== undefined && { cashBudget: cash }),
    ...(full !== undefined && { fullBudget: full }),
    openWeeks: [
      ...problem.openWeeks,
      ...Array.from({ length: Math.max(0, added) }, (_, i) => last + 1 + i),
    ],
  };
}
