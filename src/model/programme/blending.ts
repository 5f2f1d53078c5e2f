import { planCost, type PlanCost } from '../planning/plan-cost.ts';
import { placedProblems, type PlacedProblem } from '../planning/placed-problems.ts';
import { placeEvents, type Placing } from '../planning/place-events.ts';
import { planMilestones, type PlannedMilestone } from '../planning/plan-milestones.ts';
import type { PlanEvent } from '../planning/plan-events.ts';
import { planLoad, type PlanLoad } from '../planning/plan-load.ts';
import type { Rates } from '../planning/types.ts';
import type { ProgrammeBlend, ProgrammeContent, ProgrammeMethod } from './content.ts';
import { type Given, given, handedOn, takenWithin } from './given.ts';
import { programmeRanges } from './ranges.ts';
import type { PlannedTrack, Programme } from './schema.ts';
import type { Selecting } from './selecting.ts';
import { suggestTracks } from './suggest-tracks.ts';

/** What the blend works with. */
export interface BlendInputs {
  /** The shipped blend that the tracks start from; none if they start from the chosen methods. */
  readonly blend: ProgrammeBlend | undefined;
  readonly executives: Given<number>;
  /** One for each executive unless the reader says otherwise. */
  readonly mentors: Given<number>;
  /** Length in weeks, 4 to 52. */
  readonly weeks: Given<number>;
  /** First day, `2027-01-11`, if one is set. */
  readonly start: string | undefined;
  /** Weeks in which nothing happens, rising, none twice. */
  readonly closedWeeks: readonly number[];
  /** What may be paid, and what it may cost in full, before overhead. */
  readonly cashBudget: number | undefined;
  readonly fullBudget: number | undefined;
  /** Tracks of methods that the site has. */
  readonly tracks: Given<readonly PlannedTrack[]>;
  readonly rates: Readonly<Record<keyof Rates, Given<number>>>;
}

/** A limit that the blend breaks. */
export type BlendProblem =
  | {
      readonly code: 'over-cap';
      readonly week: number;
      readonly executiveMinutes: number;
      readonly capMinutes: number;
    }
  | {
      readonly code: 'too-few-facilitator-hours';
      readonly needHours: number;
      readonly haveHours: number;
    }
  /** The smallest cap under which everything would have a week. */
  | { readonly code: 'smallest-cap'; readonly capMinutes: number }
  | { readonly code: 'no-week'; readonly method: string; readonly events: number }
  | {
      readonly code: 'over-cash-budget' | 'over-full-budget';
      readonly cost: number;
      readonly budget: number;
    }
  | { readonly code: 'chosen-not-planned' | 'planned-not-chosen'; readonly method: string }
  | { readonly code: 'nothing-planned' };

/** The third step: events over the weeks, what they take and cost, and which limits they break. */
export interface Blending {
  readonly inputs: BlendInputs;
  /** The tracks in their weeks, and how far they had to be changed to fit under the cap. */
  readonly placing: Placing;
  /** Events that the reader put where a limit does not allow them. */
  readonly misplaced: readonly PlacedProblem[];
  readonly events: readonly PlanEvent[];
  readonly load: PlanLoad;
  readonly milestones: readonly PlannedMilestone[];
  readonly coordinatorHours: number;
  /** Without overhead, which belongs to the business case. */
  readonly cost: PlanCost;
  readonly problems: readonly BlendProblem[];
}

/**
 * Evaluates the third step (models.md §3). Tracks of methods that the site does not have are left aside.
 * @param reviewDays days after the first day on which the chosen model asks for a review.
 */
export function blending(
  programme: Programme,
  content: ProgrammeContent,
  selected: Selecting,
  reviewDays: readonly number[] = [],
): Blending {
  const inputs = blendInputs(programme, content, selected);
  const methods = new Map(content.methods.map((method) => [method.id, method]));
  const cohort = { executives: inputs.executives.value, mentors: inputs.mentors.value };
  const weeks = inputs.weeks.value;
  const limits = {
    weeks,
    closedWeeks: inputs.closedWeeks,
    capMinutes: selected.inputs.capHours.value * 60,
  };
  const placing = placeEvents(inputs.tracks.value, limits, (method) => methods.get(method));
  const { events } = placing;
  const needs = new Map(placing.tracks.map((track) => [track.method, track.needs]));
  const load = planLoad(events, weeks, cohort, (method) => needs.get(method));
  const coordinatorHours = content.defaults.coordinatorHours * weeks;
  const { rates } = inputs;
  const cost = planCost(load, cohort, coordinatorHours, {
    executive: rates.executive.value,
    mentor: rates.mentor.value,
    facilitator: rates.facilitator.value,
    coordinator: rates.coordinator.value,
    content: rates.content.value,
  });
  const misplaced = placedProblems(placing.tracks, limits);
  const milestones = planMilestones(content.milestones, {
    weeks,
    events,
    closedWeeks: inputs.closedWeeks,
    start: inputs.start,
    reviewDays,
  });
  const blend = { inputs, placing, misplaced, events, load, milestones, coordinatorHours, cost };
  return { ...blend, problems: problemsOf(blend, selected, methods) };
}

function blendInputs(
  { plan, context, constraints, business }: Programme,
  { blends, methods, rates }: ProgrammeContent,
  { inputs, chosen }: Selecting,
): BlendInputs {
  const blend = blends.find(({ id }) => id === plan.blend);
  const site = <Value>(value: Value) => ({ value, from: 'site' as const });
  const weeks = given(
    plan.weeks,
    takenWithin(handedOn(inputs.weeks, 'methods'), programmeRanges.planWeeks),
  );
  const executives = given(
    context.executives,
    site((blend ?? blends[0])?.executives ?? programmeRanges.executives.min),
  );
  const known = ({ method }: PlannedTrack) => methods.some(({ id }) => id === method);
  const suggested = suggestTracks(chosen.value, weeks.value, blends, blend).filter(known);
  const rate = (name: keyof Rates) => given(business.rates[name], site(rates[name]));
  return {
    blend,
    executives,
    mentors: given(context.mentors, site(executives.value)),
    weeks,
    start: context.start,
    closedWeeks: [...new Set(constraints.blackoutWeeks)].sort((a, b) => a - b),
    cashBudget: constraints.cashBudget,
    fullBudget: constraints.fullBudget,
    tracks: given(
      plan.tracks?.filter(known),
      blend === undefined ? { value: suggested, from: 'methods' } : site(suggested),
    ),
    rates: {
      executive: rate('executive'),
      mentor: rate('mentor'),
      facilitator: rate('facilitator'),
      coordinator: rate('coordinator'),
      content: rate('content'),
    },
  };
}

function problemsOf(
  { inputs: { tracks, cashBudget, fullBudget }, placing, load, cost }: Omit<Blending, 'problems'>,
  { inputs, chosen }: Selecting,
  methods: ReadonlyMap<string, ProgrammeMethod>,
): BlendProblem[] {
  const capMinutes = inputs.capHours.value * 60;
  const planned = tracks.value.map(({ method }) => method);
  const needHours = load.facilitatorMinutes / 60;
  const haveHours = inputs.facilitatorHours.value;
  const overBudget = (
    code: 'over-cash-budget' | 'over-full-budget',
    spent: number,
    budget: number | undefined,
  ) => (budget !== undefined && spent > budget ? [{ code, cost: spent, budget }] : []);
  return [
    ...(planned.length === 0 ? [{ code: 'nothing-planned' as const }] : []),
    ...load.executiveMinutesByWeek.flatMap((minutes, index) =>
      minutes > capMinutes + 0.001
        ? [{ code: 'over-cap' as const, week: index + 1, executiveMinutes: minutes, capMinutes }]
        : [],
    ),
    ...(placing.smallestCapMinutes === undefined
      ? []
      : [{ code: 'smallest-cap' as const, capMinutes: placing.smallestCapMinutes }]),
    ...placing.tracks
      .filter(({ left }) => left > 0)
      .map(({ method, left }) => ({ code: 'no-week' as const, method, events: left })),
    ...(needHours > haveHours
      ? [{ code: 'too-few-facilitator-hours' as const, needHours, haveHours }]
      : []),
    ...overBudget('over-cash-budget', cost.cashCost, cashBudget),
    ...overBudget('over-full-budget', cost.fullCost, fullBudget),
    ...chosen.value
      .filter((method) => !planned.includes(method))
      .map((method) => ({ code: 'chosen-not-planned' as const, method })),
    ...planned
      .filter((method) => methods.has(method) && !chosen.value.includes(method))
      .map((method) => ({ code: 'planned-not-chosen' as const, method })),
  ];
}

/** Limits that a blend breaks: weeks over the cap, too few facilitator hours, events without or in the wrong week, budgets. */
export function brokenLimits({ problems, misplaced }: Blending): number {
  const limits: readonly BlendProblem['code'][] = [
    'over-cap',
    'no-week',
    'too-few-facilitator-hours',
    'over-cash-budget',
    'over-full-budget',
  ];
  const elsewhere = misplaced.filter(({ code }) => code !== 'over-cap');
  return problems.filter(({ code }) => limits.includes(code)).length + elsewhere.length;
}
