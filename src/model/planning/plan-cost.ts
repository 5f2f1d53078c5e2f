import type { Cohort, PlanLoad } from './plan-load.ts';
import type { Rates } from './types.ts';

/** The lines of what a plan costs, paid ones first. */
export const planCostLines = [
  'facilitation',
  'content',
  'coordination',
  'executives-time',
  'mentors-time',
] as const;

export type PlanCostLine = (typeof planCostLines)[number];

/** One line with its terms. */
export interface CostLine {
  readonly line: PlanCostLine;
  readonly hoursInAll: number;
  /** Money an hour. */
  readonly hourlyRate: number;
  /** Hours × rate, in money. */
  readonly cost: number;
  /** Whether it is paid, or time that people give. */
  readonly paid: boolean;
}

/** What a plan costs. */
export interface PlanCost {
  readonly lines: readonly CostLine[];
  /** What is paid. */
  readonly cashCost: number;
  /** What participants' time is worth. */
  readonly timeCost: number;
  /** Both. */
  readonly fullCost: number;
}

/**
 * Prices a plan (models.md §3): hours × rate, line by line.
 * @param coordinatorHours in all.
 * @param rates money an hour.
 */
export function planCost(
  load: PlanLoad,
  cohort: Cohort,
  coordinatorHours: number,
  rates: Rates,
): PlanCost {
  const line = (
    name: PlanCostLine,
    hoursInAll: number,
    hourlyRate: number,
    paid: boolean,
  ): CostLine => ({ line: name, hoursInAll, hourlyRate, cost: hoursInAll * hourlyRate, paid });
  const executiveHours = (load.executiveMinutesEach * cohort.executives) / 60;
  const mentorHours = (load.mentorMinutesEach * cohort.mentors) / 60;
  const lines = [
    line('facilitation', load.facilitatorMinutes / 60, rates.facilitator, true),
    line('content', load.buildMinutes / 60, rates.content, true),
    line('coordination', coordinatorHours, rates.coordinator, true),
    line('executives-time', executiveHours, rates.executive, false),
    line('mentors-time', mentorHours, rates.mentor, false),
  ];
  const sum = (paid: boolean) =>
    lines.filter((each) => each.paid === paid).reduce((total, { cost }) => total + cost, 0);
  const [cashCost, timeCost] = [sum(true), sum(false)];
  return { lines, cashCost, timeCost, fullCost: cashCost + timeCost };
}
