import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashCourse } from '../../../../src/model/returns/course/cash-course.ts';
import { effectShare } from '../../../../src/model/returns/course/effect-share.ts';
import { internalRate } from '../../../../src/model/returns/course/internal-rate.ts';
import { workedCase } from '../../../fixtures/worked-cases.ts';

interface Inputs {
  readonly one_off: number;
  readonly monthly_costs: Readonly<Record<string, number>>;
  readonly full_monthly_benefit: number;
  readonly ramp_months: number;
  readonly persist_months: number;
  readonly half_life_months: number;
  readonly discount: number;
  readonly horizon: number;
}

describe('C-4: ramp, persistence and half-life over two years', () => {
  const { inputs, expected } = workedCase<Inputs, Record<string, number>>('C-4');
  const course = {
    rampMonths: inputs.ramp_months,
    persistenceMonths: inputs.persist_months,
    halfLifeMonths: inputs.half_life_months,
  };
  const over = (horizonMonths: number) =>
    cashCourse({
      upfrontCost: inputs.one_off,
      monthlyCosts: Array.from({ length: 24 }, (_, i) => inputs.monthly_costs[i + 1] ?? 0),
      benefits: [{ fullMonthlyBenefit: inputs.full_monthly_benefit, course }],
      discountRate: inputs.discount,
      horizonMonths,
    });
  const [two, one] = [over(24), over(12)];

  it.each([
    ['total_benefit', two.totalBenefit],
    ['total_cost', two.totalCost],
    ['npv24', two.netPresentValue],
    ['npv12', one.netPresentValue],
    ['payback_months', two.paybackMonths],
    ['discounted_payback_months', two.discountedPaybackMonths],
    ['roi24_pct', ((two.totalBenefit - two.totalCost) / two.totalCost) * 100],
    ['roi12_pct', ((one.totalBenefit - one.totalCost) / one.totalCost) * 100],
    ['bcr24', two.totalBenefit / two.totalCost],
    ['benefit_m6', two.months[6]?.benefit],
    ['benefit_m18', two.months[18]?.benefit],
  ])('%s', (name, value) => {
    expect(value).toBeCloseTo(expected[name] ?? Number.NaN, 6);
  });

  it('irr_annual', () => {
    const rate = internalRate(two.months.map(({ cost, benefit }) => benefit - cost));
    expect(rate.kind).toBe('rate');
    expect(rate.kind === 'rate' ? rate.ofAYear : 0).toBeCloseTo(expected['irr_annual'] ?? 0, 6);
  });
});

const courses = fc.record({
  rampMonths: fc.integer({ min: 0, max: 60 }),
  persistenceMonths: fc.integer({ min: 0, max: 60 }),
  halfLifeMonths: fc.integer({ min: 0, max: 60 }),
});

it('an effect is never more than full, and never grows once it fades', () => {
  fc.assert(
    fc.property(courses, fc.integer({ min: 1, max: 240 }), (course, month) => {
      const [now, next] = [effectShare(course, month), effectShare(course, month + 1)];
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(1);
      if (month > course.persistenceMonths) expect(next).toBeLessThanOrEqual(now);
    }),
  );
});

it('discounting never makes the payback come sooner, and nothing becomes infinite', () => {
  fc.assert(
    fc.property(
      courses,
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 240 }),
      (course, upfrontCost, fullMonthlyBenefit, discountRate, horizonMonths) => {
        const cash = cashCourse({
          upfrontCost,
          monthlyCosts: [],
          benefits: [{ fullMonthlyBenefit, course }],
          discountRate,
          horizonMonths,
        });
        for (const month of cash.months)
          expect(Object.values(month).every(Number.isFinite)).toBe(true);
        const { paybackMonths: plain, discountedPaybackMonths: late } = cash;
        if (late !== undefined) expect(plain).toBeLessThanOrEqual(late + 1e-6);
      },
    ),
  );
});

describe('an internal rate', () => {
  it('has none where all money flows one way', () => {
    expect(internalRate([-1, -2])).toEqual({ kind: 'none' });
    expect(internalRate([])).toEqual({ kind: 'none' });
  });

  it('has no meaning where the flows turn twice', () => {
    expect(internalRate([-1, 3, -1])).toEqual({ kind: 'several' });
  });

  it('is negative where less comes back than was paid', () => {
    const rate = internalRate([-100, ...Array.from({ length: 12 }, () => 5)]);
    expect(rate.kind === 'rate' && rate.ofAYear < 0).toBe(true);
  });
});
