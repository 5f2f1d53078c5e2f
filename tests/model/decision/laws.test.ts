import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAcceptability } from '../../../src/model/decision/acceptability.ts';
import { blendScore } from '../../../src/model/decision/blend-score.ts';
import { scoreMethod } from '../../../src/model/decision/ranking.ts';
import { selectMethods } from '../../../src/model/decision/select-methods.ts';
import { vetoes } from '../../../src/model/decision/veto.ts';
import { weightShares } from '../../../src/model/decision/weight-shares.ts';
import { criteriaCount, selections as inputs } from './arbitrary-selections.ts';

const runs = { numRuns: 1000 };
const sum = (record: Readonly<Record<string, number>>) =>
  Object.values(record).reduce((total, value) => total + value, 0);

describe('laws of the method selector', () => {
  it('contributions add up to the score, which lies between 0 and 1', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = selectMethods(input);
        if (result.kind !== 'ranked') return;
        for (const method of result.ranking) {
          expect(sum(method.contributions)).toBeCloseTo(method.score, 9);
          expect(method.score).toBeGreaterThanOrEqual(0);
          expect(method.score).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(sum(result.shares)).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });

  it('scaling all weights leaves the ranking', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(0.25, 2, 8), (input, factor) => {
        const scaled = {
          ...input,
          weights: Object.fromEntries(
            Object.entries(input.weights).map(([id, w]) => [id, w * factor]),
          ),
        };
        const [a, b] = [selectMethods(input), selectMethods(scaled)];
        expect(b.kind).toBe(a.kind);
        if (a.kind === 'ranked' && b.kind === 'ranked') {
          expect(b.ranking.map(({ id }) => id)).toEqual(a.ranking.map(({ id }) => id));
        }
      }),
      runs,
    );
  });

  it('a vetoed method is never ranked, never leads and stands in no blend', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = selectMethods(input);
        if (result.kind === 'invalid') throw new Error('valid input was refused');
        const vetoed = result.vetoed.map(({ method }) => method.id);
        const expected = input.methods
          .filter(({ limits }) => vetoes(limits, input.context).length > 0)
          .map(({ id }) => id);
        expect(vetoed).toEqual(expected);
        if (result.kind !== 'ranked') return;
        const shown = [
          ...result.ranking.map(({ id }) => id),
          ...result.blends.flatMap(({ blends }) => blends.flatMap(({ methods }) => methods)),
          ...result.flips.map(({ rival }) => rival),
        ];
        expect(shown.filter((id) => vetoed.includes(id))).toEqual([]);
        for (const id of vetoed) expect(result.acceptability[id]).toBe(0);
      }),
      runs,
    );
  });

  it('what lifts a veto does lift it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { limits } of input.methods) {
          const lifted = { ...input.context };
          for (const { code, need } of vetoes(limits, input.context)) {
            if (code === 'executive-cap') lifted.capHoursPerWeek = need;
            if (code === 'too-short') lifted.programmeWeeks = need;
            if (code === 'no-facilitator') lifted.facilitatorHours = 1;
          }
          expect(vetoes(limits, lifted)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('moving a weight to its flip point ties leader and rival', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = selectMethods(input);
        if (result.kind !== 'ranked') return;
        for (const { criterion, rival, flipAt, current } of result.flips.slice(0, 5)) {
          const rest = (1 - flipAt) / (1 - current);
          const shares = Object.fromEntries(
            Object.entries(result.shares).map(([id, share]) => [
              id,
              id === criterion ? flipAt : share * rest,
            ]),
          );
          const score = (id: string) => {
            const method = input.methods.find((candidate) => candidate.id === id);
            return method === undefined
              ? Number.NaN
              : scoreMethod(method, input.criteria, shares).score;
          };
          expect(score(rival)).toBeCloseTo(score(result.ranking[0].id), 6);
        }
      }),
      runs,
    );
  });

  it('just past a flip point its rival leads, if the point says so', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = selectMethods(input);
        if (result.kind !== 'ranked') return;
        const vetoed = new Set(result.vetoed.map(({ method }) => method.id));
        for (const { criterion, rival, flipAt, current, delta, leads } of result.flips) {
          // Where the leader is tied now, or two rivals meet it at one point, a nudge cannot tell them apart.
          if (!leads || Math.abs(delta) < 1e-6) continue;
          const at = flipAt + Math.sign(delta) * 1e-9;
          const rest = (1 - at) / (1 - current);
          const shares = Object.fromEntries(
            Object.entries(result.shares).map(([id, share]) => [
              id,
              id === criterion ? at : share * rest,
            ]),
          );
          const scores = input.methods
            .filter(({ id }) => !vetoed.has(id))
            .map((method) => scoreMethod(method, input.criteria, shares));
          const best = Math.max(...scores.map(({ score }) => score));
          expect(scores.find(({ id }) => id === rival)?.score).toBeCloseTo(best, 6);
        }
      }),
      runs,
    );
  });

  it('the margin adds up to the difference of the scores', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = selectMethods(input);
        if (result.kind !== 'ranked' || result.margin === undefined) return;
        expect(sum(result.margin.differences)).toBeCloseTo(result.margin.total, 9);
        expect(result.margin.total).toBeGreaterThanOrEqual(-1e-9);
      }),
      runs,
    );
  });

  it('a better rating never lowers a score', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: criteriaCount - 1 }), (input, c) => {
        const [method] = input.methods;
        const criterion = input.criteria[c];
        if (method === undefined || criterion === undefined) return;
        const shares = weightShares(input.criteria, input.weights);
        const better = criterion.direction === 'cost' ? 1 : 5;
        const improved = { ...method, ratings: { ...method.ratings, [criterion.id]: better } };
        expect(scoreMethod(improved, input.criteria, shares).score).toBeGreaterThanOrEqual(
          scoreMethod(method, input.criteria, shares).score - 1e-12,
        );
      }),
      runs,
    );
  });

  it('on effects a blend is at least as good as each of its methods would be alone', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const effects = input.criteria.filter(({ lens }) => lens === 'effect');
        if (effects.every(({ id }) => input.weights[id] === 0)) return;
        const shares = weightShares(effects, input.weights);
        const scored = input.methods.map((method) => scoreMethod(method, effects, shares));
        const together = blendScore(scored, effects, shares, input.saturation);
        for (const method of scored) {
          expect(together).toBeGreaterThanOrEqual(
            blendScore([method], effects, shares, input.saturation) - 1e-12,
          );
        }
        expect(together).toBeLessThanOrEqual(1 + 1e-12);
      }),
      runs,
    );
  });

  it('acceptability adds up to 1, and the same seed gives the same shares', () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, seed) => {
        const all = new Set(input.methods.map(({ id }) => id));
        const draw = () =>
          rankAcceptability(input.methods, input.criteria, input.weights, all, { draws: 40, seed });
        expect(sum(draw())).toBeCloseTo(1, 9);
        expect(draw()).toEqual(draw());
      }),
      runs,
    );
  });

  it('a veto on one method leaves the luck of the others: only its wins are shared out', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const ids = input.methods.map(({ id }) => id);
        const shares = (mayLead: string[]) =>
          rankAcceptability(input.methods, input.criteria, input.weights, new Set(mayLead), {
            draws: 60,
            seed: 1,
          });
        const before = shares(ids);
        const after = shares(ids.slice(1));
        for (const id of ids.slice(1))
          expect(after[id] ?? 0).toBeGreaterThanOrEqual(before[id] ?? 0);
      }),
      runs,
    );
  });
});

describe('input that cannot be used', () => {
  const [sound] = fc.sample(inputs, { numRuns: 1, seed: 3 });
  if (sound === undefined) throw new Error('no sample');

  it.each([
    ['weights.c0', { ...sound, weights: { ...sound.weights, c0: -1 } }],
    ['weights.c0', { ...sound, weights: { ...sound.weights, c0: Number.NaN } }],
    ['weights.c0', { ...sound, weights: { ...sound.weights, c0: Number.POSITIVE_INFINITY } }],
    ['weights', { ...sound, weights: {} }],
    ['methods', { ...sound, methods: [] }],
    ['capHoursPerWeek', { ...sound, context: { ...sound.context, capHoursPerWeek: Number.NaN } }],
    ['programmeWeeks', { ...sound, context: { ...sound.context, programmeWeeks: -1 } }],
    [
      'ratings.m0.c0',
      {
        ...sound,
        methods: sound.methods.map((method) => ({
          ...method,
          ratings: { ...method.ratings, c0: 6 },
        })),
      },
    ],
  ])('names %s', (field, input) => {
    const result = selectMethods(input);
    if (result.kind !== 'invalid') throw new Error(`gave ${result.kind}`);
    expect(result.problems[0]?.field).toBe(field);
    expect(result.problems[0]?.allowed).not.toBe('');
  });

  it('all methods ruled out give none, with every veto', () => {
    const input = {
      ...sound,
      context: { capHoursPerWeek: 0, programmeWeeks: 0, facilitatorHours: 0 },
    };
    expect(selectMethods(input)).toMatchObject({
      kind: 'none',
      vetoed: expect.any(Array) as unknown,
    });
  });
});
