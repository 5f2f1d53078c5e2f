import { cashCourse, type CashCourse } from '../returns/course/cash-course.ts';
import { internalRate, type InternalRate } from '../returns/course/internal-rate.ts';
import { type Costing, upfrontLines } from './costing.ts';
import type { Returning } from './returning.ts';

/** A programme over the months of its horizon. */
export interface ReturnsCourse extends CashCourse {
  readonly internalRate: InternalRate;
  /** Months over which costs that are not paid at the start are spread. */
  readonly planMonths: number;
  /** What the first twelve months bring, the ramp-up included. */
  readonly firstYearBenefit: number;
}

const weeksAMonth = 52 / 12;

/**
 * The course of a programme's costs and benefits: design, content and platform are paid at the start, everything else evenly over the months of
 * the plan; each benefit that counts comes with its own ramp, persistence and half-life.
 * @param planWeeks length of the plan.
 */
export function returnsCourse(
  { input, counted, settings }: Returning,
  costs: Costing,
  planWeeks: number,
): ReturnsCourse {
  const planMonths = Math.max(1, Math.ceil(planWeeks / weeksAMonth - 1e-9));
  const overhead = 1 + costs.overheadShare.value;
  const amounts = costs.lines.map(({ line, cost, paid }) => ({
    upfront: upfrontLines.includes(line),
    cost: paid ? cost.value * overhead : input.timeCounted ? cost.value : 0,
  }));
  const sum = (upfront: boolean) =>
    amounts.reduce((all, each) => all + (each.upfront === upfront ? each.cost : 0), 0);
  const course = (horizonMonths: number) =>
    cashCourse({
      upfrontCost: sum(true),
      monthlyCosts: Array.from({ length: planMonths }, () => sum(false) / planMonths),
      benefits: counted
        .filter(({ status }) => status === 'counted')
        .map(({ benefit, adjusted }) => ({
          fullMonthlyBenefit: (adjusted ?? 0) / 12,
          course: benefit.course,
        })),
      discountRate: settings.discountRate.value,
      horizonMonths,
    });
  const whole = course(settings.horizonMonths.value);
  return {
    ...whole,
    internalRate: internalRate(whole.months.map(({ cost, benefit }) => benefit - cost)),
    planMonths,
    firstYearBenefit: course(12).totalBenefit,
  };
}
