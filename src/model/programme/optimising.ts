import { effectFunction } from '../planning/optimise/effect.ts';
import type { CostPerWeek } from '../planning/optimise/marginals.ts';
import type { OptimiseMethod, OptimiseProblem, Optimum } from '../planning/optimise/types.ts';
import { layOut } from '../planning/lay-out.ts';
import { packEvents } from '../planning/packing/pack-events.ts';
import type { PlacedTrack } from '../planning/place-events.ts';
import type { Placement } from '../planning/placement.ts';
import { planCost } from '../planning/plan-cost.ts';
import { planLoad } from '../planning/plan-load.ts';
import type { EventNeeds, Rates } from '../planning/types.ts';
import type { BlendInputs } from './blending.ts';
import type { ProgrammeContent, ProgrammeMethod } from './content.ts';
import type { Evaluation } from './evaluate.ts';
import type { PlannedTrack } from './schema.ts';
import { suggestTracks } from './suggest-tracks.ts';

/** What the reader asks the optimiser. */
export interface OptimiseSettings {
  /** Choose among the methods of the programme, or among all that it is long enough for. */
  readonly among: 'chosen' | 'all';
  /** Whether each chosen method keeps at least one event. */
  readonly keepEach: boolean;
}

/** A method as the optimiser sees it, and how its events would be laid out. */
export interface PlanMethod extends OptimiseMethod {
  /** Whether its events are held in the smaller form. */
  readonly short: boolean;
  readonly placement: Placement;
}

/** What to choose among in a plan, and what is needed to lay the answer out again. */
export interface PlanProblem extends OptimiseProblem {
  readonly weeks: number;
  /** Weeks from 1 to `weeks` in which nothing happens. */
  readonly closedWeeks: readonly number[];
  /** Coordination, in money. */
  readonly costPerWeek: CostPerWeek;
  readonly methods: readonly PlanMethod[];
  /** Ids of the criteria of the effect lens, in the order of `lensWeights`. */
  readonly lenses: readonly string[];
}

/** The effect of a plan in all and by lens, 0 to 1. */
export interface PlanEffect {
  readonly effect: number;
  /** In the order of the criteria of the effect lens. */
  readonly byLens: readonly number[];
}

/**
 * The plan as a problem for the optimiser (models.md §3). Assumptions: all events of a method have one form, the standard one if
 * a week without anything else has room for it, else the smaller one; the pieces of a standard event share its potency, and a
 * shorter event that stands for a whole one keeps it. Strengths are ratings less one on the criteria of the effect lens, with
 * the reader's ratings and weights. Costs are before overhead; coordination is paid whatever happens. A method
 * may take place once in every open week, but for its gap. Of all methods, those are left out that want a longer programme, unless
 * they are chosen.
 */
export function optimiseProblemOf(
  { methods: selecting, blend }: Evaluation,
  content: ProgrammeContent,
  { among, keepEach }: OptimiseSettings,
): PlanProblem {
  const { inputs } = blend;
  const weeks = inputs.weeks.value;
  const closedWeeks = inputs.closedWeeks.filter((week) => week <= weeks);
  const openWeeks = Array.from({ length: weeks }, (_, index) => index + 1).filter(
    (week) => !closedWeeks.includes(week),
  );
  const capMinutes = selecting.inputs.capHours.value * 60;
  const lenses = effectLenses(content);
  const chosen = new Set(selecting.chosen.value);
  const coordination = content.defaults.coordinatorHours * inputs.rates.coordinator.value;
  const fixed = coordination * weeks;
  return {
    weeks,
    openWeeks,
    closedWeeks,
    capMinutes,
    facilitatorMinutes: selecting.inputs.facilitatorHours.value * 60,
    ...(inputs.cashBudget === undefined ? {} : { cashBudget: inputs.cashBudget }),
    ...(inputs.fullBudget === undefined ? {} : { fullBudget: inputs.fullBudget }),
    fixedCash: fixed,
    fixedFull: fixed,
    costPerWeek: { cash: coordination, full: coordination },
    lenses,
    lensWeights: lenses.map((lens) => selecting.inputs.weights[lens]?.value ?? 0),
    methods: content.methods
      .filter(
        ({ id, limits }) => chosen.has(id) || (among === 'all' && limits.minimumWeeks <= weeks),
      )
      .map((method) => {
        const short =
          method.standard.executiveMinutes > capMinutes + 0.001 && method.short !== undefined;
        const needs = (short ? method.short : undefined) ?? method.standard;
        return {
          method: method.id,
          executiveMinutes: needs.executiveMinutes,
          ...perEvent(method.id, needs, inputs),
          potency: potencyOf(method, short),
          strengths: strengthsOf(method.id, lenses, selecting),
          least: keepEach && chosen.has(method.id) ? 1 : 0,
          most: openWeeks.length,
          gapWeeks: method.gapWeeks,
          short,
          placement: spreadOf(method.id, weeks, content),
        };
      }),
  };
}

/**
 * The tracks of a plan with these counts: laid out by the ordinary rule where that finds a week for every event, else
 * with every event in a week that an exact search found.
 * @returns `undefined` if the events cannot be laid out at all, which counts of an optimum always can.
 */
export function planOfOptimum(
  problem: PlanProblem,
  { counts }: Pick<Optimum, 'counts'>,
): readonly PlannedTrack[] | undefined {
  const held = problem.methods.flatMap((each, index) => {
    const count = counts[index] ?? 0;
    // An event in every open week is a rhythm, which leaves closed weeks out by itself.
    const placement = count === problem.openWeeks.length ? 'weekly' : each.placement;
    return count === 0 ? [] : [{ ...each, count, placement }];
  });
  const laid = layOut(held, problem);
  const byRule = laid.left.every((left) => left === 0);
  const packing = byRule
    ? undefined
    : packEvents(held, problem.openWeeks, problem.capMinutes, 2_000_000);
  if (packing !== undefined && packing.kind !== 'packed') return undefined;
  return held.map(({ method, count, placement, short }) => ({
    method,
    count: placement === 'weekly' ? problem.weeks : count,
    placement,
    ...(packing === undefined
      ? {}
      : {
          at: packing.events
            .filter((event) => event.method === method)
            .map(({ week }) => week)
            .sort((a, b) => a - b),
        }),
    ...(short ? { short } : {}),
  }));
}

/** The effect of any counts of a problem's methods. */
export function effectOf(
  { methods, lensWeights }: OptimiseProblem,
  counts: readonly number[],
): PlanEffect {
  const effect = effectFunction(methods, lensWeights);
  return { effect: effect.of(counts), byLens: effect.byLens(counts) };
}

/** The effect of tracks in their weeks, each with the form in which it is held; events without a week add nothing. */
export function effectOfTracks(
  tracks: readonly Pick<PlacedTrack, 'method' | 'form' | 'weeks'>[],
  { methods: selecting }: Pick<Evaluation, 'methods'>,
  content: ProgrammeContent,
): PlanEffect {
  const lenses = effectLenses(content);
  const known = tracks.flatMap(({ method, form, weeks }) => {
    const found = content.methods.find(({ id }) => id === method);
    if (found === undefined) return [];
    const potency = potencyOf(found, form === 'short');
    const strengths = strengthsOf(method, lenses, selecting);
    return [{ ...free, method, potency, strengths, count: weeks.length }];
  });
  const effect = effectFunction(
    known,
    lenses.map((lens) => selecting.inputs.weights[lens]?.value ?? 0),
  );
  const counts = known.map(({ count }) => count);
  return { effect: effect.of(counts), byLens: effect.byLens(counts) };
}

/** Ids of the criteria that measure effect, in the content's order. */
export const effectLenses = ({ criteria }: ProgrammeContent): readonly string[] =>
  criteria.filter(({ lens }) => lens === 'effect').map(({ id }) => id);

/** The effect of tracks does not depend on what their events take. */
const free = {
  executiveMinutes: 0,
  facilitatorMinutes: 0,
  cashCost: 0,
  fullCost: 0,
  least: 0,
  most: 0,
  gapWeeks: 1,
};

/** λ of one event in a form. */
function potencyOf({ potency, short }: ProgrammeMethod, isShort: boolean): number {
  return isShort ? potency / (short?.forOneStandard ?? 1) : potency;
}

function strengthsOf(
  method: string,
  lenses: readonly string[],
  { inputs }: Evaluation['methods'],
): readonly number[] {
  return lenses.map((lens) => Math.max(0, (inputs.ratings[method]?.[lens]?.value ?? 1) - 1));
}

/** What one event adds to a plan's facilitator minutes and costs, by the very sums of the plan. */
function perEvent(method: string, needs: EventNeeds, inputs: BlendInputs) {
  const cohort = { executives: inputs.executives.value, mentors: inputs.mentors.value };
  const load = planLoad([{ method, week: 1 }], 1, cohort, () => needs);
  const { cashCost, fullCost } = planCost(load, cohort, 0, ratesOf(inputs));
  return { facilitatorMinutes: load.facilitatorMinutes, cashCost, fullCost };
}

const ratesOf = ({ rates }: BlendInputs): Rates => ({
  executive: rates.executive.value,
  mentor: rates.mentor.value,
  facilitator: rates.facilitator.value,
  coordinator: rates.coordinator.value,
  content: rates.content.value,
});

/** Where a shipped blend of the nearest length spreads the method's events; evenly where none does. */
function spreadOf(method: string, weeks: number, { blends }: ProgrammeContent): Placement {
  const where = suggestTracks([method], weeks, blends)[0]?.placement ?? 'mid';
  return where === 'weekly' || where === 'fortnightly' ? 'mid' : where;
}
