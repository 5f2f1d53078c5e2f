import { describe, expect, it } from 'vitest';
import { selectMethods } from '../../../src/model/decision/select-methods.ts';
import { ourId, ourKeys, workedCase } from '../../fixtures/worked-cases.ts';
import { workedSelection } from './worked-selection.ts';

interface Inputs {
  weights: Record<string, number>;
  context: { cap_h_per_week: number; weeks: number; facilitator_h: number };
  n?: number;
  seed?: number;
  k?: number;
}

interface Ranked {
  ranking: { method: string; score: number }[];
  vetoes: Record<string, { code: string; need_h?: number; need_weeks?: number }[]>;
  nearest_flip: {
    criterion: string;
    rival: string;
    current: number;
    flip_at: number;
    delta: number;
  };
  all_flips: number;
  contributions: Record<string, Record<string, number>>;
}

const vetoCodes: Record<string, string> = {
  exec_cap: 'executive-cap',
  too_short: 'too-short',
  no_facilitator: 'no-facilitator',
};

function ranked(id: string) {
  const { inputs, expected } = workedCase<Inputs, Ranked>(id);
  const result = selectMethods(workedSelection(inputs.weights, inputs.context));
  if (result.kind !== 'ranked') throw new Error(`${id} gave ${result.kind}`);
  return { result, expected };
}

describe.each(['A2-1', 'A2-2', 'A2-3', 'A2-4'])('worked example %s', (id) => {
  const { result, expected } = ranked(id);

  it('ranks the methods with the expected scores', () => {
    expect(result.ranking.map((method) => method.id)).toEqual(
      expected.ranking.map(({ method }) => ourId(method)),
    );
    result.ranking.forEach((method, index) => {
      expect(method.score).toBeCloseTo(expected.ranking[index]?.score ?? Number.NaN, 9);
    });
  });

  it('explains each score by the expected contributions', () => {
    for (const [method, contributions] of Object.entries(expected.contributions)) {
      const ours = result.ranking.find((entry) => entry.id === ourId(method));
      for (const [criterion, value] of Object.entries(ourKeys(contributions))) {
        expect(ours?.contributions[criterion]).toBeCloseTo(value, 9);
      }
    }
  });

  it('vetoes what the limits rule out, with what is needed', () => {
    const ours = Object.fromEntries(
      result.vetoed.map(({ method, vetoes }) => [
        method.id,
        vetoes.map(({ code, need }) => ({ code, need })),
      ]),
    );
    const theirs = Object.fromEntries(
      Object.entries(expected.vetoes).map(([method, vetoes]) => [
        ourId(method),
        vetoes.map(({ code, need_h, need_weeks }) => ({
          code: vetoCodes[code],
          need: need_h ?? need_weeks,
        })),
      ]),
    );
    expect(ours).toEqual(theirs);
  });

  it('finds every flip point and the nearest first', () => {
    expect(result.flips).toHaveLength(expected.all_flips);
    const [nearest] = result.flips;
    expect(nearest?.criterion).toBe(ourId(expected.nearest_flip.criterion));
    expect(nearest?.rival).toBe(ourId(expected.nearest_flip.rival));
    expect(nearest?.flipAt).toBeCloseTo(expected.nearest_flip.flip_at, 9);
    expect(nearest?.delta).toBeCloseTo(expected.nearest_flip.delta, 9);
  });
});

it('reproduces the rank acceptability of A2-5 bit for bit', () => {
  const { inputs, expected } = workedCase<Inputs, Record<string, number>>('A2-5');
  const input = workedSelection(inputs.weights, inputs.context);
  const result = selectMethods({
    ...input,
    acceptability: { draws: inputs.n ?? 0, seed: inputs.seed ?? 0, threshold: 0.6 },
  });
  if (result.kind !== 'ranked') throw new Error(result.kind);
  expect(result.acceptability).toEqual(ourKeys(expected));
});

it.each(['A2-6', 'A2-7'])('finds the best blends of %s', (id) => {
  const { inputs, expected } = workedCase<Inputs, { methods: string[]; score: number }[]>(id);
  const result = selectMethods(workedSelection(inputs.weights, inputs.context));
  if (result.kind !== 'ranked') throw new Error(result.kind);
  const ours = result.blends.find(({ size }) => size === inputs.k)?.blends ?? [];
  expected.forEach((blend, index) => {
    expect(ours[index]?.methods).toEqual(blend.methods.map(ourId));
    expect(ours[index]?.score).toBeCloseTo(blend.score, 9);
  });
});

it('shows that the enterprise blend of A2-8 is not the best four', () => {
  const { inputs, expected } = workedCase<
    Inputs,
    { best: { methods: string[]; score: number }[]; seed_blend_score: number }
  >('A2-8');
  const result = selectMethods(workedSelection(inputs.weights, inputs.context));
  if (result.kind !== 'ranked') throw new Error(result.kind);
  const fours = result.blends.find(({ size }) => size === 4)?.blends ?? [];
  expected.best.forEach((blend, index) => {
    expect(fours[index]?.methods).toEqual(blend.methods.map(ourId));
    expect(fours[index]?.score).toBeCloseTo(blend.score, 9);
  });
  expect(fours[1]?.score).toBeCloseTo(expected.seed_blend_score, 9);
});
