import { describe, expect, it } from 'vitest';
import {
  optimise,
  sameEffect,
  startOptimising,
} from '../../../../src/model/planning/optimise/optimise.ts';
import type { OptimiseProblem } from '../../../../src/model/planning/optimise/types.ts';
import { packEvents } from '../../../../src/model/planning/packing/pack-events.ts';
import { shippedContent } from '../../../fixtures/shipped-content.ts';
import { ourId, workedCase } from '../../../fixtures/worked-cases.ts';
import { randomDraws } from '../../programme/reading/random-draws.ts';
import { effectOf } from './support/effect-of.ts';
import { faultsOfPlan } from './support/faults-of-plan.ts';
import { randomProblem } from './support/random-problem.ts';
import { keepsSums } from './support/sum-limits.ts';

const itemsOf = ({ methods }: OptimiseProblem, counts: readonly number[]) =>
  methods.map((each, m) => ({ ...each, count: counts[m] ?? 0 }));

/** Every plan that keeps the limits, by trying all counts. */
function plansOf(problem: OptimiseProblem): readonly (readonly number[])[] {
  const grid = problem.methods.reduce<readonly (readonly number[])[]>(
    (some, { least, most }) =>
      some.flatMap((counts) =>
        Array.from({ length: Math.max(0, most - least + 1) }, (_, n) => [...counts, least + n]),
      ),
    [[]],
  );
  return grid.filter(
    (counts) =>
      keepsSums(problem, counts) &&
      packEvents(itemsOf(problem, counts), problem.openWeeks, problem.capMinutes).kind === 'packed',
  );
}

const costOf = ({ methods, fixedFull }: OptimiseProblem, counts: readonly number[]) =>
  methods.reduce((sum, { fullCost }, m) => sum + fullCost * (counts[m] ?? 0), fixedFull);

describe('B-6 of the worked examples', () => {
  const { inputs, expected } = workedCase<
    {
      L: number;
      N: number;
      cap: number;
      facilitator_max: number;
      budget_full: number;
      weights: Record<string, number>;
      grid: readonly (readonly [string, number])[];
      lambda_: Record<string, number>;
    },
    {
      feasible: number;
      best: {
        counts: Record<string, number>;
        objective: number;
        cost_full: number;
        facilitator_hours: number;
      };
    }
  >('B-6');
  const lenses = shippedContent.criteria.filter(({ lens }) => lens === 'effect');
  const problem: OptimiseProblem = {
    openWeeks: Array.from({ length: inputs.L }, (_, index) => index + 1),
    capMinutes: inputs.cap * 60,
    facilitatorMinutes: inputs.facilitator_max * 60,
    fullBudget: inputs.budget_full,
    fixedCash: inputs.L * 60,
    fixedFull: inputs.L * 60,
    lensWeights: lenses.map(
      ({ id }) =>
        Object.entries(inputs.weights).find(([theirs]) => ourId(theirs) === id)?.[1] ?? Number.NaN,
    ),
    methods: inputs.grid.map(([theirs, most]) => {
      const isShort = theirs.endsWith('_2h');
      const method = shippedContent.methods.find(
        ({ id }) => id === ourId(theirs.replace('_2h', '')),
      );
      if (method === undefined) throw new Error(`There is no ${theirs}.`);
      const needs = isShort && method.short !== undefined ? method.short : method.standard;
      const groups = needs.groupSize === null ? 0 : Math.ceil(inputs.N / needs.groupSize);
      const cash = (needs.facilitatorMinutes * groups * 100 + needs.buildMinutes * 60) / 60;
      return {
        method: theirs,
        executiveMinutes: needs.executiveMinutes,
        facilitatorMinutes: needs.facilitatorMinutes * groups,
        cashCost: cash,
        fullCost:
          cash + (inputs.N * (needs.executiveMinutes * 150 + needs.mentorMinutes * 50)) / 60,
        potency: inputs.lambda_[theirs] ?? Number.NaN,
        strengths: lenses.map(({ id }) => (method.ratings[id] ?? Number.NaN) - 1),
        least: 0,
        most,
        gapWeeks: 1,
      };
    }),
  };

  it('the best plan is found and proven, with its effect and cost', () => {
    const best = optimise(problem);
    expect(best?.proven).toBe(true);
    expect(best?.effect).toBeCloseTo(expected.best.objective, 9);
    expect(best?.fullCost).toBeCloseTo(expected.best.cost_full, 6);
    expect(best?.facilitatorMinutes).toBe(expected.best.facilitator_hours * 60);
    expect(best?.counts).toEqual(inputs.grid.map(([theirs]) => expected.best.counts[theirs]));
  });

  it('of the grid, a few more plans can be packed than the rule of the example places', () => {
    const plans = plansOf(problem).filter((counts) => counts.some((count) => count > 0));
    expect(plans.length).toBe(expected.feasible + 3);
  });
});

describe('random small problems', () => {
  const draws = randomDraws(6);
  const problems = Array.from({ length: 300 }, () => {
    const problem = randomProblem(draws, 4 + draws.below(3), 2 + draws.below(3));
    const methods = problem.methods.map((method) => ({
      ...method,
      gapWeeks: draws.one([1, 1, 2]),
      most: Math.min(method.most, 5),
    }));
    return { ...problem, methods };
  });

  it('have the greatest effect of all plans, the cheapest of those, and the first of equally cheap ones', () => {
    for (const problem of problems) {
      const plans = plansOf(problem);
      const best = optimise(problem);
      if (plans.length === 0) {
        expect(best).toBeUndefined();
        continue;
      }
      const top = Math.max(...plans.map((counts) => effectOf(problem, counts)));
      expect(best?.proven).toBe(true);
      expect(best?.effect).toBeGreaterThan(top - 2 * sameEffect);
      expect(best?.bound).toBeGreaterThanOrEqual(top);
      const equal = plans.filter((counts) => effectOf(problem, counts) >= top - sameEffect / 2);
      const cheapest = Math.min(...equal.map((counts) => costOf(problem, counts)));
      expect(best?.fullCost).toBeLessThanOrEqual(cheapest + 1e-6);
      const near = plans.filter((counts) => effectOf(problem, counts) >= top - 2 * sameEffect);
      if (near.length === 1) expect(best?.counts).toEqual(near[0]);
    }
  });

  it('some of them have no plan at all, most have', () => {
    const solved = problems.filter((problem) => optimise(problem) !== undefined).length;
    expect(solved).toBeGreaterThan(200);
    expect(solved).toBeLessThan(300);
  });
});

describe('laws', () => {
  const draws = randomDraws(7);
  const problems = Array.from({ length: 60 }, () => randomProblem(draws, 4 + draws.below(49)));
  const effect = (problem: OptimiseProblem) => optimise(problem)?.effect ?? 0;

  it('a plan keeps every limit, and its weeks can be laid out', () => {
    for (const problem of problems) {
      const best = optimise(problem);
      if (best === undefined) continue;
      const packing = packEvents(
        itemsOf(problem, best.counts),
        problem.openWeeks,
        problem.capMinutes,
      );
      expect(packing.kind).toBe('packed');
      const events = packing.kind === 'packed' ? packing.events : [];
      expect(faultsOfPlan(problem, best.counts, events)).toEqual([]);
      expect(best.bound).toBeGreaterThanOrEqual(best.effect);
    }
  });

  it('wider limits never make the best effect smaller', () => {
    for (const problem of problems.slice(0, 30)) {
      const now = effect(problem) - 2 * sameEffect;
      expect(effect({ ...problem, capMinutes: problem.capMinutes + 45 })).toBeGreaterThan(now);
      expect(
        effect({ ...problem, facilitatorMinutes: problem.facilitatorMinutes + 300 }),
      ).toBeGreaterThan(now);
      const { fullBudget: _, cashBudget: __, ...free } = problem;
      expect(effect(free)).toBeGreaterThan(now);
    }
  });

  it('only the proportions of the weights count', () => {
    for (const problem of problems.slice(0, 20)) {
      const lensWeights = problem.lensWeights.map((weight) => weight * 7);
      expect(optimise({ ...problem, lensWeights })?.counts).toEqual(optimise(problem)?.counts);
    }
  });

  it('a run in small steps ends with the same plan as one run, and its bound only comes down', () => {
    for (const problem of problems.slice(0, 20)) {
      const run = startOptimising(problem);
      let state = run.advance(1);
      let bound = 1;
      for (let step = 0; state.kind === 'running' && step < 100_000; step++) {
        if (state.best !== undefined) {
          expect(state.best.bound).toBeLessThanOrEqual(bound + sameEffect);
          bound = state.best.bound;
        }
        state = run.advance(1);
      }
      expect(state.best).toEqual(optimise(problem));
    }
  });

  it('a plan that may be a little worse costs no more, and is no worse than that', () => {
    const within = 0.0005;
    for (const problem of problems.slice(0, 30)) {
      const best = optimise(problem);
      const thrifty = startOptimising(problem, within).advance(1_000_000).best;
      if (best === undefined || thrifty === undefined) continue;
      expect(thrifty.effect).toBeGreaterThanOrEqual(best.effect - within - sameEffect);
      expect(thrifty.fullCost).toBeLessThanOrEqual(best.fullCost + 1e-6);
      expect(thrifty.bound).toBeGreaterThanOrEqual(best.effect);
    }
  });

  it('weights of nothing want no events', () => {
    for (const problem of problems.slice(0, 10)) {
      const best = optimise({ ...problem, lensWeights: problem.lensWeights.map(() => 0) });
      if (best === undefined) continue;
      expect(best.effect).toBe(0);
      expect(best.counts).toEqual(problem.methods.map(({ least }) => least));
    }
  });
});
