import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optimise } from '../../../src/model/planning/optimise/optimise.ts';
import { brokenLimits } from '../../../src/model/programme/blending.ts';
import { withField } from '../../../src/model/programme/edits.ts';
import { evaluate } from '../../../src/model/programme/evaluate.ts';
import {
  effectOf,
  effectOfTracks,
  type OptimiseSettings,
  optimiseProblemOf,
  planOfOptimum,
} from '../../../src/model/programme/optimising.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import { shippedContent as content } from '../../fixtures/shipped-content.ts';
import { ourId, ourKeys, workedCase } from '../../fixtures/worked-cases.ts';

interface Inputs {
  L: number;
  N: number;
  cap: number;
  facilitator_max: number;
  budget_full: number;
  weights: Record<string, number>;
}
interface Expected {
  best: {
    counts: Record<string, number>;
    objective: number;
    cost_full: number;
    facilitator_hours: number;
    max_load: number;
    exec_hours_each: number;
  };
}

const chosenOnly: OptimiseSettings = { among: 'chosen', keepEach: false };
const ev = (programme: Programme) => evaluate(programme, content);

/** Where the example has a method in its shorter form, it says so in the method's name. */
const methodOf = (theirs: string) => ourId(theirs.replace(/_2h$/, ''));

const { inputs, expected, title } = workedCase<Inputs, Expected>('B-6');
const example: Programme = {
  ...emptyProgramme(),
  context: { executives: inputs.N },
  selection: {
    ...emptyProgramme().selection,
    weights: ourKeys(inputs.weights),
    chosen: Object.keys(expected.best.counts).map(methodOf),
  },
  constraints: {
    ...emptyProgramme().constraints,
    capHours: inputs.cap,
    facilitatorHours: inputs.facilitator_max,
    fullBudget: inputs.budget_full,
  },
  plan: { weeks: inputs.L },
};

describe(title, () => {
  const problem = optimiseProblemOf(ev(example), content, chosenOnly);
  const optimum = optimise(problem);
  if (optimum === undefined) throw new Error('nothing fits');

  it('the plan as a problem has the optimum of the worked example', () => {
    const counts = Object.fromEntries(
      problem.methods.map(({ method }, index) => [method, optimum.counts[index]]),
    );
    const theirs = Object.entries(expected.best.counts).map(([name, n]) => [methodOf(name), n]);
    expect(counts).toEqual(Object.fromEntries(theirs));
    expect(optimum.effect).toBeCloseTo(expected.best.objective, 6);
    expect(optimum.fullCost).toBeCloseTo(expected.best.cost_full, 6);
    expect(optimum.facilitatorMinutes / 60).toBeCloseTo(expected.best.facilitator_hours, 6);
    expect(optimum.proven).toBe(true);
  });

  it('written into the plan, it costs and takes what the optimiser says', () => {
    const tracks = planOfOptimum(problem, optimum);
    const { blend, ...rest } = ev(withField(example, 'plan', 'tracks', tracks));
    expect(brokenLimits(blend)).toBe(0);
    expect(blend.cost.fullCost).toBeCloseTo(expected.best.cost_full, 6);
    expect(blend.load.peakExecutiveMinutes / 60).toBeCloseTo(expected.best.max_load, 6);
    expect(blend.load.executiveMinutesEach / 60).toBeCloseTo(expected.best.exec_hours_each, 6);
    const { effect, byLens } = effectOfTracks(blend.placing.tracks, rest, content);
    expect(effect).toBeCloseTo(optimum.effect, 9);
    expect(byLens).toEqual(optimum.effectByLens);
  });

  it('the effect of its counts is what the optimiser says', () => {
    expect(effectOf(problem, optimum.counts)).toEqual({
      effect: optimum.effect,
      byLens: optimum.effectByLens,
    });
  });
});

describe('the plan as a problem', () => {
  it('takes the smaller form where the cap has no room for the standard one, with its share of the potency', () => {
    for (const method of content.methods) {
      const { short, standard, potency } = method;
      if (short === undefined) continue;
      const capped = (minutes: number) =>
        optimiseProblemOf(
          ev(withField(example, 'constraints', 'capHours', minutes / 60)),
          content,
          { among: 'all', keepEach: false },
        ).methods.find((each) => each.method === method.id);
      const programmeIsLongEnough = method.limits.minimumWeeks <= inputs.L;
      expect(programmeIsLongEnough).toBe(true);
      expect(capped(standard.executiveMinutes)).toMatchObject({ short: false, potency });
      expect(capped(standard.executiveMinutes - 1)).toMatchObject({
        short: true,
        executiveMinutes: short.executiveMinutes,
        potency: potency / short.forOneStandard,
      });
    }
  });

  it('with all methods has every one that the programme is long enough for, and every chosen one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 52 }), fc.boolean(), (weeks, keepEach) => {
        const chosen = content.methods.slice(0, 2).map(({ id }) => id);
        const programme = withField(
          withField(example, 'plan', 'weeks', weeks),
          'selection',
          'chosen',
          chosen,
        );
        const problem = optimiseProblemOf(ev(programme), content, { among: 'all', keepEach });
        expect(problem.methods.map(({ method }) => method)).toEqual(
          content.methods
            .filter(({ id, limits }) => chosen.includes(id) || limits.minimumWeeks <= weeks)
            .map(({ id }) => id),
        );
        for (const { method, least } of problem.methods)
          expect(least).toBe(keepEach && chosen.includes(method) ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves closed weeks out, and weeks after the end', () => {
    const closed = withField(example, 'constraints', 'blackoutWeeks', [3, 5, 40]);
    const problem = optimiseProblemOf(ev(closed), content, chosenOnly);
    expect(problem.openWeeks).toEqual([1, 2, 4, 6, 7, 8]);
    expect(problem.closedWeeks).toEqual([3, 5]);
    for (const { most } of problem.methods) expect(most).toBe(6);
  });

  it('has no budget where the reader has set none', () => {
    const problem = optimiseProblemOf(
      ev(withField(example, 'constraints', 'fullBudget', undefined)),
      content,
      chosenOnly,
    );
    expect(problem).not.toHaveProperty('cashBudget');
    expect(problem).not.toHaveProperty('fullBudget');
  });
});

describe('an optimum written into the plan', () => {
  const arbitraryLimits = fc.record({
    weeks: fc.integer({ min: 4, max: 16 }),
    capHours: fc.integer({ min: 0, max: 32 }).map((quarters) => quarters / 4),
    facilitatorHours: fc.integer({ min: 0, max: 40 }),
    blackoutWeeks: fc.uniqueArray(fc.integer({ min: 1, max: 16 }), { maxLength: 4 }),
    executives: fc.integer({ min: 1, max: 30 }),
  });

  it('breaks no limit, has every event, and the effect and cost that were promised', () => {
    fc.assert(
      fc.property(arbitraryLimits, ({ weeks, executives, ...limits }) => {
        const programme: Programme = {
          ...example,
          context: { executives },
          constraints: { ...limits },
          plan: { weeks },
        };
        const problem = optimiseProblemOf(ev(programme), content, {
          among: 'all',
          keepEach: false,
        });
        const optimum = optimise(problem, 300);
        if (optimum === undefined) throw new Error('no events at all always fit');
        const tracks = planOfOptimum(problem, optimum);
        expect(tracks).toBeDefined();
        const evaluation = ev(withField(programme, 'plan', 'tracks', tracks));
        const { blend } = evaluation;
        expect(brokenLimits(blend)).toBe(0);
        expect(blend.events).toHaveLength(optimum.counts.reduce((sum, n) => sum + n, 0));
        expect(blend.cost.fullCost).toBeCloseTo(optimum.fullCost, 6);
        expect(blend.cost.cashCost).toBeCloseTo(optimum.cashCost, 6);
        const { effect } = effectOfTracks(blend.placing.tracks, evaluation, content);
        expect(effect).toBeCloseTo(optimum.effect, 9);
      }),
      { numRuns: 25 },
    );
  });
});
