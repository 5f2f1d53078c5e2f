import type { EffectCourse, Spread } from './types.ts';

/** How the effect on one KPI is told from what would have happened anyway, with the figures that this takes. */
export type Isolation =
  | { readonly calculation: 'estimate'; readonly attribution: Spread; readonly confidence: Spread }
  | {
      readonly calculation: 'comparison';
      readonly comparisonBefore: Spread;
      readonly comparisonAfter: Spread;
      readonly confidence: Spread;
    }
  | {
      readonly calculation: 'trend';
      /** Change a period, in the KPI's figure. */
      readonly trendSlope: Spread;
      /** Periods between before and after. */
      readonly trendPeriods: Spread;
      readonly confidence: Spread;
    };

/** One KPI that is given a value. Figures in per cent are shares here, 0.18. */
export interface BenefitInput {
  readonly id: string;
  /** 1 where more is better, −1 where less is. */
  readonly better: 1 | -1;
  readonly before: Spread;
  readonly after: Spread;
  /** How many times a year a unit of change counts. */
  readonly exposure: Spread;
  /** Money for one unit of change. */
  readonly unitValue: Spread;
  /** Left out: nothing tells the effect from what would have happened anyway, and it is never counted. */
  readonly isolation?: Isolation;
  /** Benefits of one group show the same money: only the smallest counts. */
  readonly overlapGroup?: string;
  readonly course: EffectCourse;
}

/** Everything that the value of a programme is calculated from. */
export interface ReturnsInput {
  readonly benefits: readonly BenefitInput[];
  /** Lines that are paid, without overhead, in money. */
  readonly paidLines: number;
  /** 0 to 1. */
  readonly overheadShare: number;
  /** What executives' and mentors' time is worth, in money. */
  readonly executivesTime: number;
  readonly mentorsTime: number;
  /** What it costs in the end, as a multiple of the estimate. */
  readonly ranges: Readonly<Record<'paid' | 'executivesTime' | 'mentorsTime', Spread>>;
  /** Whether participants' time is counted; leaving it out is labelled on every output. */
  readonly timeCounted: boolean;
}
