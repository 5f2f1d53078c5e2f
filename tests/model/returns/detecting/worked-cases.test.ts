import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectableChange,
  detectableProportion,
} from '../../../../src/model/returns/detecting/detectable.ts';
import { pairedChange } from '../../../../src/model/returns/detecting/paired-change.ts';
import { pilotPower } from '../../../../src/model/returns/detecting/pilot-power.ts';
import {
  sampleSizeOfMeans,
  sampleSizeOfProportions,
} from '../../../../src/model/returns/detecting/sample-size.ts';
import { sessionIndicators } from '../../../../src/model/returns/detecting/session-indicators.ts';
import { studentQuantile } from '../../../../src/model/returns/detecting/student-quantile.ts';
import { workedCase } from '../../../fixtures/worked-cases.ts';

const certainty = { alpha: 0.05, power: 0.8 };

describe('C-8: can the pilot see it?', () => {
  const { inputs, expected } = workedCase<Record<string, number>, Record<string, number | null>>(
    'C-8',
  );
  const { p0 = 0, p1 = 0 } = inputs;

  it('18 % to 12 % takes 555 people in each group', () => {
    const needed = sampleSizeOfProportions(p0, p1, certainty) ?? 0;
    expect(needed).toBeCloseTo(expected['n_per_group'] ?? 0, 4);
    expect(Math.ceil(needed)).toBe(expected['n_per_group_ceil']);
  });

  it.each([
    [20, 'mde_with_n20'],
    [100, 'mde_with_n100'],
    [500, 'mde_with_n500'],
  ])('%i in each group could see %s', (perGroup, name) => {
    const seen = detectableProportion(p0, perGroup, -1, certainty);
    const wanted = expected[name];
    if (wanted === null || wanted === undefined) expect(seen).toBeUndefined();
    else expect(seen).toBeCloseTo(wanted, 4);
  });

  it('a pilot of twenty cannot, and 28 such pilots could', () => {
    const power = pilotPower(
      { figure: 'proportion', before: p0, after: p1, better: -1, perGroup: 20, compared: true },
      certainty,
    );
    expect(power).toEqual({
      kind: 'judged',
      sees: false,
      neededPerGroup: 555,
      detectable: undefined,
      power: expect.closeTo(0.075834084, 8) as number,
      pilotsToPool: 28,
    });
  });
});

describe('C-10: eight executives before and after', () => {
  const { inputs, expected } = workedCase<
    { pre: readonly number[]; post: readonly number[]; t_quantile_df7: number },
    Record<string, number> & { ci95: readonly [number, number] }
  >('C-10');

  it('the mean gain with its interval and its sizes', () => {
    const change = pairedChange(inputs.pre, inputs.post, 0.95, 100);
    if (change.kind !== 'change') throw new Error(change.kind);
    expect(change.pairs).toBe(expected['n']);
    expect(change.mean).toBeCloseTo(expected['mean_diff'] ?? 0, 9);
    expect(change.deviation).toBeCloseTo(expected['sd_diff'] ?? 0, 9);
    expect(change.standardError).toBeCloseTo(expected['se'] ?? 0, 9);
    expect(change.interval[0]).toBeCloseTo(expected.ci95[0], 9);
    expect(change.interval[1]).toBeCloseTo(expected.ci95[1], 9);
    expect(change.dOfDifferences).toBeCloseTo(expected['d_z'] ?? 0, 9);
    expect(change.dOfLevels).toBeCloseTo(expected['d_av'] ?? 0, 9);
    expect(change.normalisedGain).toBeCloseTo(expected['normalised_gain'] ?? 0, 9);
  });

  it('its quantile', () => {
    expect(studentQuantile(0.975, 7)).toBeCloseTo(inputs.t_quantile_df7, 10);
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1], [2], 'too-few'],
    [[1, 2], [2, 3], 'no-variation'],
  ])('%j to %j: %s', (before, after, kind) => {
    expect(pairedChange(before, after, 0.95, 10).kind).toBe(kind);
  });
});

it('C-11: leading indicators for the sponsor', () => {
  const { inputs, expected } = workedCase<
    Record<string, number>,
    Record<string, number> & { rag: Record<string, string> }
  >('C-11');
  const of = (name: string) => inputs[name] ?? Number.NaN;
  const indicators = sessionIndicators(
    {
      sessionsHeld: of('sessions_held'),
      sessionsPlanned: of('sessions_planned'),
      actionsLogged: of('actions_logged'),
      actionsDone: of('actions_done'),
      pairs: of('pairs'),
      pairsActive: of('pairs_active_30d'),
    },
    { green: 0.85, amber: 0.6 },
  );
  expect(indicators).toEqual({
    sessionCompletion: {
      share: expected['session_completion'],
      level: expected.rag['session_completion'],
    },
    actionCompletion: {
      share: expected['action_completion'],
      level: expected.rag['action_completion'],
    },
    activePairs: { share: expected['active_pair_rate'], level: expected.rag['active_pair_rate'] },
    actionsPerPair: expected['actions_per_pair'],
  });
});

it('what can just be seen takes just as many people as there are', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.integer({ min: 30, max: 5_000 }),
      fc.constantFrom(1 as const, -1 as const),
      (before, perGroup, better) => {
        const after = detectableProportion(before, perGroup, better, certainty);
        if (after === undefined) return;
        expect((after - before) * better).toBeGreaterThan(0);
        expect(sampleSizeOfProportions(before, after, certainty)).toBeCloseTo(perGroup, 3);
      },
    ),
  );
});

it('for means likewise, with and without a comparison group', () => {
  for (const groups of [1, 2] as const) {
    const change = detectableChange(3, 40, groups, certainty);
    expect(sampleSizeOfMeans(change, 3, groups, certainty)).toBeCloseTo(40, 9);
  }
});

describe('what cannot be said', () => {
  const base = { before: 1, after: 2, better: 1, perGroup: 20, compared: true } as const;
  it.each([
    [{ ...base, figure: 'count' as const }, 'single-figure'],
    [{ ...base, figure: 'mean' as const }, 'deviation'],
    [{ ...base, figure: 'proportion' as const, before: 0.2, after: 0.2 }, 'change'],
  ])('%j lacks %s', (question, lacks) => {
    expect(pilotPower(question, certainty)).toEqual({ kind: 'cannot-be-said', lacks });
  });
});
