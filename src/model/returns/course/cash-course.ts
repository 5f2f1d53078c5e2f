import type { EffectCourse } from '../types.ts';
import { effectShare } from './effect-share.ts';

/** What comes and goes over the months. */
export interface CashCourseInput {
  /** Paid before the first month. */
  readonly upfrontCost: number;
  /** Cost of each month from the first; months beyond the list cost nothing. */
  readonly monthlyCosts: readonly number[];
  readonly benefits: readonly {
    /** Money a month at the full effect. */
    readonly fullMonthlyBenefit: number;
    readonly course: EffectCourse;
  }[];
  /** Of a year, 0 to 1. */
  readonly discountRate: number;
  readonly horizonMonths: number;
}

/** One month, 0 being the moment before the first. */
export interface CashMonth {
  readonly month: number;
  readonly cost: number;
  readonly benefit: number;
  /** Benefits less costs up to here. */
  readonly cumulative: number;
  /** The same, each month discounted to the start. */
  readonly discounted: number;
}

/** Costs and benefits month by month, and what they come to. */
export interface CashCourse {
  readonly months: readonly CashMonth[];
  readonly totalCost: number;
  readonly totalBenefit: number;
  /** At the horizon. */
  readonly netPresentValue: number;
  /** Months until it has paid back, by interpolation; 0 where nothing was ever owed, `undefined` where it never does. */
  readonly paybackMonths: number | undefined;
  readonly discountedPaybackMonths: number | undefined;
}

/** Costs and benefits over the months of a horizon (models.md §4, "Timeline"); the monthly rate is (1 + r)^(1/12) − 1. */
export function cashCourse({
  upfrontCost,
  monthlyCosts,
  benefits,
  discountRate,
  horizonMonths,
}: CashCourseInput): CashCourse {
  const growth = (1 + discountRate) ** (1 / 12);
  const months: CashMonth[] = [
    {
      month: 0,
      cost: upfrontCost,
      benefit: 0,
      cumulative: -upfrontCost,
      discounted: -upfrontCost,
    },
  ];
  for (let month = 1; month <= horizonMonths; month++) {
    const before = months[month - 1];
    const cost = monthlyCosts[month - 1] ?? 0;
    const benefit = benefits.reduce(
      (sum, { fullMonthlyBenefit, course }) =>
        sum + fullMonthlyBenefit * effectShare(course, month),
      0,
    );
    months.push({
      month,
      cost,
      benefit,
      cumulative: (before?.cumulative ?? 0) + benefit - cost,
      discounted: (before?.discounted ?? 0) + (benefit - cost) / growth ** month,
    });
  }
  const sum = (of: (month: CashMonth) => number) => months.reduce((all, each) => all + of(each), 0);
  return {
    months,
    totalCost: sum(({ cost }) => cost),
    totalBenefit: sum(({ benefit }) => benefit),
    netPresentValue: months.at(-1)?.discounted ?? 0,
    paybackMonths: payback(months, ({ cumulative }) => cumulative),
    discountedPaybackMonths: payback(months, ({ discounted }) => discounted),
  };
}

/** The moment from which a sum stays at 0 or above, by interpolation within the month. */
function payback(
  months: readonly CashMonth[],
  sum: (month: CashMonth) => number,
): number | undefined {
  const lastBelow = months.findLastIndex((month) => sum(month) < 0);
  if (lastBelow === -1) return 0;
  const [before, after] = [months[lastBelow], months[lastBelow + 1]];
  if (before === undefined || after === undefined) return undefined;
  return before.month + -sum(before) / (sum(after) - sum(before));
}
