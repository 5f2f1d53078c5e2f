import { describe, expect, it } from 'vitest';
import { corners } from '../../../src/model/returns/corners.ts';
import { countedBenefits } from '../../../src/model/returns/counted-benefits.ts';
import { evaluateReturns } from '../../../src/model/returns/evaluate-returns.ts';
import { goalSeek } from '../../../src/model/returns/goal-seek.ts';
import type { QuantityId } from '../../../src/model/returns/quantities/quantities.ts';
import { readings } from '../../../src/model/returns/readings.ts';
import type { ReturnsInput } from '../../../src/model/returns/returns-input.ts';
import { tornado } from '../../../src/model/returns/tornado.ts';
import { workedCase } from '../../fixtures/worked-cases.ts';
import { estimated, known, returnsOf, threeReadings, type WorkedKpi } from './worked-returns.ts';

const value = (input: ReturnsInput, id: QuantityId) => evaluateReturns(input).programme(id);

describe('C-1: one programme, three readings', () => {
  const { inputs, expected } = workedCase<
    { kpis: readonly WorkedKpi[] },
    {
      vendor_style: { cost: number; benefit: number; roi_pct: number };
      gross_full_cost: { cost: number; benefit: number; roi_pct: number };
      phillips: Record<string, number>;
      break_even_exits_avoided: number;
      break_even_turnover_if_only_kpi: number;
    }
  >('C-1');
  const input = returnsOf(inputs.kpis.map(estimated), {
    paidLines: 24_000,
    overheadShare: 0.1,
    executivesTime: 42_000,
    mentorsTime: 20_000,
  });
  const [vendor, gross, isolated] = readings(input);

  it('as vendors count: gross, nobody’s time', () => {
    expect(vendor?.cost).toBeCloseTo(expected.vendor_style.cost, 6);
    expect(vendor?.benefit).toBeCloseTo(expected.vendor_style.benefit, 6);
    expect((vendor?.roi ?? 0) * 100).toBeCloseTo(expected.vendor_style.roi_pct, 6);
  });

  it('gross, at full cost', () => {
    expect(gross?.cost).toBeCloseTo(expected.gross_full_cost.cost, 6);
    expect((gross?.roi ?? 0) * 100).toBeCloseTo(expected.gross_full_cost.roi_pct, 6);
  });

  it('isolated and adjusted', () => {
    const { phillips } = expected;
    expect((isolated?.roi ?? 0) * 100).toBeCloseTo(phillips['roi_pct'] ?? 0, 6);
    expect(value(input, 'overhead')).toBeCloseTo(phillips['overhead'] ?? 0, 6);
    expect(value(input, 'benefit')).toBeCloseTo(phillips['net_of_isolation_benefit'] ?? 0, 6);
    expect(value(input, 'benefit-cost-ratio')).toBeCloseTo(phillips['bcr'] ?? 0, 6);
    expect(value(input, 'net')).toBeCloseTo(phillips['net'] ?? 0, 6);
    expect(value(input, 'payback')).toBeCloseTo(phillips['payback_months_simple'] ?? 0, 6);
    expect(value(input, 'break-even-scale')).toBeCloseTo(phillips['break_even_scale'] ?? 0, 6);
  });

  it('2.95 of 20 leavers would have to be prevented, were turnover the only KPI and wholly owed to it', () => {
    const turnover = inputs.kpis.find(({ id }) => id === 'mentor_turnover');
    if (turnover === undefined) throw new Error('C-1 has no turnover');
    const alone: ReturnsInput = {
      ...input,
      benefits: [{ ...estimated({ ...turnover, attribution: 1, confidence: 1 }) }],
    };
    const sought = goalSeek(
      alone,
      'mentor-turnover after',
      0,
      { from: 0, to: 1 },
      { low: 0.08, mode: 0.12, high: 0.2 },
    );
    if (sought.kind !== 'found') throw new Error('nothing was found');
    expect(sought.figure).toBeCloseTo(expected.break_even_turnover_if_only_kpi, 9);
    expect((0.18 - sought.figure) * 20).toBeCloseTo(expected.break_even_exits_avoided, 9);
    expect(sought.within).toBe(false);
  });
});

describe('C-2: a public calculator, and what is left of it', () => {
  const { inputs, expected } = workedCase<
    Record<string, number>,
    {
      savings: number;
      published_ratio: number;
      true_roi_pct: number;
      without: number;
      with_: number;
      corrected: Record<string, number>;
    }
  >('C-2');
  const { participants = 0, salary = 0, turnover = 0, replacement_cost_share: share = 0 } = inputs;
  const after = turnover * (1 - (inputs['turnover_reduction'] ?? 0));
  const kpi = { id: 'turnover', sign: -1 as const, baseline: turnover, observed: after };

  it('as published: a benefit-cost ratio that is called a return', () => {
    const input = returnsOf(
      [
        estimated({
          ...kpi,
          exposure: participants,
          unit_value: salary * share,
          attribution: 1,
          confidence: 1,
        }),
      ],
      { paidLines: inputs['programme_cost'] ?? 0 },
    );
    expect(value(input, 'benefit')).toBeCloseTo(expected.savings, 6);
    expect(expected.without - expected.with_).toBeCloseTo(expected.savings, 6);
    expect(value(input, 'benefit-cost-ratio')).toBeCloseTo(expected.published_ratio, 6);
    expect(Number(value(input, 'roi')) * 100).toBeCloseTo(expected.true_roi_pct, 6);
  });

  it('corrected: the replacement cost that a study found, an attribution, a confidence', () => {
    const { corrected } = expected;
    const input = returnsOf(
      [
        estimated({
          ...kpi,
          exposure: participants,
          unit_value: salary * (corrected['replacement_share'] ?? 0),
          attribution: corrected['attribution'] ?? 0,
          confidence: corrected['confidence'] ?? 0,
        }),
      ],
      { paidLines: inputs['programme_cost'] ?? 0 },
    );
    expect(value(input, 'benefit')).toBeCloseTo(corrected['benefit'] ?? 0, 6);
    expect(Number(value(input, 'roi')) * 100).toBeCloseTo(corrected['roi_pct'] ?? 0, 6);
  });
});

describe('C-3: the same change against nothing, a comparison group, the trend', () => {
  const { inputs, expected } = workedCase<
    Record<'did' | 'trend', Record<string, number>>,
    { naive: number; did: number; trend: number }
  >('C-3');
  const figure = (of: 'did' | 'trend', name: string) => known(inputs[of][name] ?? Number.NaN);
  const base = {
    id: 'adoption',
    better: 1 as const,
    before: figure('did', 'baseline'),
    after: figure('did', 'observed'),
    exposure: figure('did', 'exposure'),
    unitValue: figure('did', 'unit_value'),
    course: { rampMonths: 0, persistenceMonths: 12, halfLifeMonths: 6 },
  };

  it('the change as it is', () => {
    expect(value(returnsOf([base]), 'benefit-gross')).toBeCloseTo(expected.naive, 6);
    expect(value(returnsOf([base]), 'benefit')).toBe(0);
  });

  it('less what the comparison group gained', () => {
    const isolation = {
      calculation: 'comparison' as const,
      comparisonBefore: figure('did', 'control_baseline'),
      comparisonAfter: figure('did', 'control_observed'),
      confidence: figure('did', 'confidence'),
    };
    expect(value(returnsOf([{ ...base, isolation }]), 'benefit')).toBeCloseTo(expected.did, 6);
  });

  it('less what the trend would have brought', () => {
    const isolation = {
      calculation: 'trend' as const,
      trendSlope: figure('trend', 'trend_per_period'),
      trendPeriods: figure('trend', 'periods'),
      confidence: figure('trend', 'confidence'),
    };
    expect(value(returnsOf([{ ...base, isolation }]), 'benefit')).toBeCloseTo(expected.trend, 6);
  });
});

/** Names of C-5's inputs by our keys. */
const theirNames: Readonly<Record<string, string>> = {
  'hours after': 'hours',
  'hours attribution': 'attr1',
  'hours confidence': 'conf1',
  'turnover after': 'exit_drop',
  'turnover unit-value': 'exit_cost',
  'turnover attribution': 'attr2',
  'turnover confidence': 'conf2',
  'days after': 'days',
  'days unit-value': 'day_value',
  'days attribution': 'attr3',
  'days confidence': 'conf3',
  'paid-range': 'cash_mult',
  'executives-time-range': 'exec_h',
  'mentors-time-range': 'mentor_h',
};

describe('C-6: the tornado', () => {
  const { expected } = workedCase<
    object,
    { base: number; rows: readonly { input: string; low: number; high: number; swing: number }[] }
  >('C-6');
  const rows = tornado(threeReadings, 'roi');

  it.each(expected.rows)('$input swings by $swing points', ({ input, low, high, swing }) => {
    const row = rows.find(({ parameter }) => theirNames[parameter.key] === input);
    if (row === undefined) throw new Error(`there is no row of ${input}`);
    // Theirs is the change of a figure, ours the figure: less is better turns the ends round.
    const ends = row.parameter.mirrored ? [row.atHigh, row.atLow] : [row.atLow, row.atHigh];
    expect((ends[0] ?? 0) * 100).toBeCloseTo(low, 6);
    expect((ends[1] ?? 0) * 100).toBeCloseTo(high, 6);
    expect(row.swing * 100).toBeCloseTo(swing, 6);
  });

  it('has the widest first', () => {
    expect(rows).toHaveLength(expected.rows.length);
    const swings = rows.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });
});

it('C-7: the corners lie far outside what is likely', () => {
  const { expected } = workedCase<
    object,
    { conservative: number; expected: number; optimistic: number }
  >('C-7');
  const { worst, mode, best } = corners(threeReadings, 'roi');
  expect((worst ?? 0) * 100).toBeCloseTo(expected.conservative, 6);
  expect((mode ?? 0) * 100).toBeCloseTo(expected.expected, 6);
  expect((best ?? 0) * 100).toBeCloseTo(expected.optimistic, 6);
});

describe('C-9: two KPIs that show the same money', () => {
  const { inputs, expected } = workedCase<
    { kpis: readonly (WorkedKpi & { intangible?: boolean })[]; costs: { total: number } },
    {
      guarded: { net_of_isolation_benefit: number; roi_pct: number };
      unguarded: { net_of_isolation_benefit: number; roi_pct: number };
    }
  >('C-9');
  // What has no price never gets here: `returning` leaves it out.
  const priced = inputs.kpis.filter(({ intangible }) => intangible !== true).map(estimated);
  const costs = { paidLines: inputs.costs.total };

  it('count once, the smaller one', () => {
    const input = returnsOf(priced, costs);
    expect(value(input, 'benefit')).toBeCloseTo(expected.guarded.net_of_isolation_benefit, 6);
    expect(Number(value(input, 'roi')) * 100).toBeCloseTo(expected.guarded.roi_pct, 6);
    expect(countedBenefits(input).map(({ benefit, status }) => [benefit.id, status])).toEqual([
      ['retention', 'overlapped'],
      ['engagement', 'counted'],
    ]);
  });

  it('would make a loss a gain if they counted twice', () => {
    const alone = priced.map(({ overlapGroup: _, ...benefit }) => benefit);
    const input = returnsOf(alone, costs);
    expect(value(input, 'benefit')).toBeCloseTo(expected.unguarded.net_of_isolation_benefit, 6);
    expect(Number(value(input, 'roi')) * 100).toBeCloseTo(expected.unguarded.roi_pct, 6);
  });
});
