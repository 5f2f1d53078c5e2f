import type { BenefitInput, ReturnsInput } from '../../../src/model/returns/returns-input.ts';
import type { Spread } from '../../../src/model/returns/types.ts';

/** A figure that is known. */
export const known = (value: number): Spread => ({ low: value, mode: value, high: value });

/** A figure with a range. */
export const spread = (low: number, mode: number, high: number): Spread => ({ low, mode, high });

const course = { rampMonths: 0, persistenceMonths: 12, halfLifeMonths: 6 };

/** A KPI whose figures are all known, in the terms of the worked examples. */
export interface WorkedKpi {
  readonly id: string;
  readonly sign: 1 | -1;
  readonly baseline: number;
  readonly observed: number;
  readonly exposure: number;
  readonly unit_value: number;
  readonly attribution?: number;
  readonly confidence: number;
  readonly overlap_group?: string;
}

/** A benefit with one estimate of its attribution. */
export function estimated(kpi: WorkedKpi): BenefitInput {
  return {
    id: kpi.id.replaceAll('_', '-'),
    better: kpi.sign,
    before: known(kpi.baseline),
    after: known(kpi.observed),
    exposure: known(kpi.exposure),
    unitValue: known(kpi.unit_value),
    isolation: {
      calculation: 'estimate',
      attribution: known(kpi.attribution ?? 1),
      confidence: known(kpi.confidence),
    },
    ...(kpi.overlap_group === undefined ? {} : { overlapGroup: kpi.overlap_group }),
    course,
  };
}

/** A calculation with costs that are known, all of them paid unless said otherwise. */
export function returnsOf(
  benefits: readonly BenefitInput[],
  costs: Partial<Omit<ReturnsInput, 'benefits'>> = {},
): ReturnsInput {
  return {
    benefits,
    paidLines: 50_000,
    overheadShare: 0,
    executivesTime: 0,
    mentorsTime: 0,
    ranges: { paid: known(1), executivesTime: known(1), mentorsTime: known(1) },
    timeCounted: true,
    ...costs,
  };
}

/** Worked example C-1 with the ranges of C-5: three KPIs, twenty pairs. */
export const threeReadings: ReturnsInput = {
  benefits: [
    {
      id: 'hours',
      better: 1,
      before: known(0),
      after: spread(1800, 3600, 5400),
      exposure: known(1),
      unitValue: known(40),
      isolation: {
        calculation: 'estimate',
        attribution: spread(0.2, 0.4, 0.6),
        confidence: spread(0.5, 0.7, 0.9),
      },
      course,
    },
    {
      id: 'turnover',
      better: -1,
      before: known(0.18),
      after: spread(0.08, 0.12, 0.2),
      exposure: known(20),
      unitValue: spread(12_600, 30_000, 60_000),
      isolation: {
        calculation: 'estimate',
        attribution: spread(0.2, 0.5, 0.7),
        confidence: spread(0.3, 0.6, 0.8),
      },
      course,
    },
    {
      id: 'days',
      better: -1,
      before: known(12),
      after: spread(7, 9, 12),
      exposure: known(24),
      unitValue: spread(600, 1200, 2000),
      isolation: {
        calculation: 'estimate',
        attribution: spread(0.1, 0.3, 0.5),
        confidence: spread(0.3, 0.5, 0.7),
      },
      course,
    },
  ],
  paidLines: 24_000,
  overheadShare: 0.1,
  executivesTime: 42_000,
  mentorsTime: 20_000,
  ranges: {
    paid: spread(0.9, 1, 1.4),
    executivesTime: spread(10 / 14, 1, 18 / 14),
    mentorsTime: spread(16 / 20, 1, 28 / 20),
  },
  timeCounted: true,
};
