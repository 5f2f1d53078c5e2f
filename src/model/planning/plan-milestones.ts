import { dayAfter } from './day-after.ts';
import { nearest } from './lay-out.ts';
import type { PlanEvent } from './plan-events.ts';

/** When a milestone is due. */
export type MilestoneRule =
  | { readonly on: 'first-week' }
  | { readonly on: 'last-week' }
  | { readonly on: 'review-days' }
  | { readonly on: 'each-event'; readonly methods: readonly string[] }
  | {
      readonly on: 'after-event';
      readonly methods: readonly string[];
      /** Number of the event after which it is. */
      readonly number: number;
      /** Share of the weeks where there are fewer events, 0 to 1. */
      readonly orShare: number;
    };

/** A milestone as the content has it. */
export interface MilestoneToPlan {
  readonly id: string;
  readonly rule: MilestoneRule;
}

/** What milestones are placed in. */
export interface MilestonePlan {
  /** Length of the plan. */
  readonly weeks: number;
  readonly events: readonly PlanEvent[];
  readonly closedWeeks: readonly number[];
  /** First day, `2027-01-11`. */
  readonly start: string | undefined;
  /** Days after the first day on which the chosen model asks for a review. */
  readonly reviewDays: readonly number[];
}

/** A milestone in its week. */
export interface PlannedMilestone {
  readonly id: string;
  /** From 1; a review may lie after the end. */
  readonly week: number;
  /** Its day: exact for a review, else that of the week's events. None without a first day. */
  readonly day: string | undefined;
}

/**
 * Places milestones by their rules (models.md §3), by week, within a week in their own order. In a closed week nothing is due: it
 * moves to the nearest open one, the later of two as near.
 */
export function planMilestones(
  milestones: readonly MilestoneToPlan[],
  plan: MilestonePlan,
): readonly PlannedMilestone[] {
  const { weeks, closedWeeks, start } = plan;
  const isOpen = (week: number) => week >= 1 && week <= weeks && !closedWeeks.includes(week);
  const dayOf = (week: number) =>
    start === undefined ? undefined : dayAfter(start, (week - 1) * 7);
  return milestones
    .flatMap(({ id, rule }): PlannedMilestone[] => {
      if (rule.on === 'review-days')
        return plan.reviewDays.map((days) => ({
          id,
          week: Math.floor(days / 7) + 1,
          day: start === undefined ? undefined : dayAfter(start, days),
        }));
      return weeksOf(rule, plan).map((week) => {
        const open = nearest(week, weeks, isOpen) ?? week;
        return { id, week: open, day: dayOf(open) };
      });
    })
    .sort((a, b) => a.week - b.week);
}

function weeksOf(
  rule: Exclude<MilestoneRule, { on: 'review-days' }>,
  { weeks, events }: MilestonePlan,
): readonly number[] {
  switch (rule.on) {
    case 'first-week':
      return [1];
    case 'last-week':
      return [weeks];
    case 'each-event':
      return [...new Set(weeksWith(rule.methods, events))];
    case 'after-event': {
      const counted = weeksWith(rule.methods, events)[rule.number - 1];
      const after = counted === undefined ? Math.ceil(weeks * rule.orShare) : counted + 1;
      return [Math.min(weeks, Math.max(1, after))];
    }
  }
}

const weeksWith = (methods: readonly string[], events: readonly PlanEvent[]) =>
  events.filter(({ method }) => methods.includes(method)).map(({ week }) => week);
