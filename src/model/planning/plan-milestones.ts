import { dayAfter } from './day-after.ts';
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
  /** Its day: exact for a review in an open week, else on the weekday of the first day. None without a first day. */
  readonly day: string | undefined;
}

/**
 * Places milestones by their rules (models.md §3), by week, within a week in their own order, each once a week. In a closed week
 * nothing is due: it moves to the next open one, since most follow something that must have happened; if none is left before the
 * end, to the last open one. A review may move past the end, and keeps its weekday.
 */
export function planMilestones(
  milestones: readonly MilestoneToPlan[],
  plan: MilestonePlan,
): readonly PlannedMilestone[] {
  const { weeks, closedWeeks, start, reviewDays } = plan;
  const closed = new Set(closedWeeks);
  const dayAt = (days: number) => (start === undefined ? undefined : dayAfter(start, days));
  return milestones
    .flatMap(({ id, rule }): PlannedMilestone[] => {
      if (rule.on === 'review-days')
        return reviewDays.map((days) => {
          const due = Math.floor(days / 7) + 1;
          const week = nextOpen(due, closed);
          return { id, week, day: dayAt(days + (week - due) * 7) };
        });
      const open = weeksOf(rule, plan).map((week) => openWeek(week, weeks, closed));
      return [...new Set(open)].map((week) => ({ id, week, day: dayAt((week - 1) * 7) }));
    })
    .sort((a, b) => a.week - b.week || dayOrder(a.day, b.day));
}

/** Earlier days first; days in ISO form sort as texts do. */
function dayOrder(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

/** The week itself if none is open at all. */
function openWeek(week: number, weeks: number, closed: ReadonlySet<number>): number {
  const next = nextOpen(week, closed);
  if (next <= weeks) return next;
  let before = Math.min(week, weeks);
  while (closed.has(before)) before--;
  return before >= 1 ? before : week;
}

function nextOpen(week: number, closed: ReadonlySet<number>): number {
  return closed.has(week) ? nextOpen(week + 1, closed) : week;
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
      return weeksWith(rule.methods, events);
    case 'after-event': {
      const counted = weeksWith(rule.methods, events)[rule.number - 1];
      const after = counted === undefined ? Math.ceil(weeks * rule.orShare) : counted + 1;
      return [Math.min(weeks, Math.max(1, after))];
    }
  }
}

const weeksWith = (methods: readonly string[], events: readonly PlanEvent[]) =>
  events
    .filter(({ method }) => methods.includes(method))
    .map(({ week }) => week)
    .sort((a, b) => a - b);
