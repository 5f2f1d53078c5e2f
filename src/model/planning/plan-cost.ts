import type { Cohort, PlanLoad } from './plan-load.ts';
import type { Rates } from './types.ts';

/** The lines of what a plan costs, paid ones first. */
export const planCostLines = [
  'facilitation',
  'content',
  'coordination',
  'executive-time',
  'mentor-time',
] as const;

export type PlanCostLine = (typeof planCostLines)[number];

/** One line with its terms. */
export interface CostLine {
  readonly line: PlanCostLine;
  /** Hours in all. */
  readonly hours: number;
  /** Money an hour. */
  readonly rate: number;
  /** Hours × rate. */
  readonly money: number;
  /** Whether it is paid, or time that people give. */
  readonly paid: boolean;
}

/** What a plan costs. */
export interface PlanCost {
  readonly lines: readonly CostLine[];
  /** What is paid. */
  readonly cash: number;
  /** What participants' time is worth. */
  readonly time: number;
  /** Both. */
  readonly full: number;
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
  const line = (name: PlanCostLine, hours: number, rate: number, paid: boolean): CostLine => ({
    line: name,
    hours,
    rate,
    money: hours * rate,
    paid,
  });
  const executiveHours = (load.executiveMinutesEach * cohort.executives) / 60;
  const mentorHours = (load.mentorMinutesEach * cohort.mentors) / 60;
  const lines = [
    line('facilitation', load.facilitatorMinutes / 60, rates.facilitator, true),
    line('content', load.buildMinutes / 60, rates.content, true),
    line('coordination', coordinatorHours, rates.coordinator, true),
    line('executive-time', executiveHours, rates.executive, false),
    line('mentor-time', mentorHours, rates.mentor, false),
  ];
  const sum = (paid: boolean) =>
    lines.filter((each) => each.paid === paid).reduce((total, { money }) => total + money, 0);
  return { lines, cash: sum(true), time: sum(false), full: sum(true) + sum(false) };
}
