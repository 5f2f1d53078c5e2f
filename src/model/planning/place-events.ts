import { type FormedTrack, layOut, type LaidOut, type LayOutLimits } from './lay-out.ts';
import type { Placement } from './placement.ts';
import type { PlanEvent } from './plan-events.ts';
import type { EventNeeds, MethodForms } from './types.ts';

/** A track as the reader or a blend gives it. */
export interface TrackToPlace {
  readonly method: string;
  readonly count: number;
  readonly placement: Placement;
  /** Weeks that the reader put its events in; they stay there. */
  readonly at?: readonly number[];
  /** Whether the reader takes the smaller form. */
  readonly short?: boolean;
}

/** How far a plan had to be changed to fit: not at all, with some events in halves, with shorter events, too. */
export const fittingSteps = ['as-given', 'split', 'shortened'] as const;

export type FittingStep = (typeof fittingSteps)[number];

/** A track in its weeks. */
export interface PlacedTrack {
  readonly method: string;
  readonly form: 'standard' | 'short';
  /** What one of its events takes. */
  readonly needs: EventNeeds;
  /** Fewest weeks from one event to the next. */
  readonly gapWeeks: number;
  /** Weeks of its events, rising. */
  readonly weeks: readonly number[];
  /** Whether the reader placed them. */
  readonly byHand: boolean;
  /** Events for which no open week was left. */
  readonly left: number;
}

/** Tracks in their weeks, and whether they could be placed under the cap. */
export interface Placing {
  /** Whether every event that the reader did not place has a week under the cap. */
  readonly fits: boolean;
  readonly step: FittingStep;
  readonly tracks: readonly PlacedTrack[];
  /** By week, within a week in the order of the tracks. */
  readonly events: readonly PlanEvent[];
  /** Where it does not fit: the smallest larger cap for which a step would; none where weeks are missing, not minutes. */
  readonly smallestCapMinutes: number | undefined;
}

/**
 * Places tracks under a cap (models.md §3). If they do not fit as given, methods whose smaller form comes in several pieces (a
 * shadow day in two halves) take it, then those whose smaller form is a shorter event; if that does not fit either, the tracks
 * stand as given, without the cap, and the smallest larger cap that would do is named. Tracks of unknown methods are left out.
 * @param formsOf forms of a method; `undefined` if there is no such method.
 */
export function placeEvents(
  tracks: readonly TrackToPlace[],
  limits: LayOutLimits,
  formsOf: (method: string) => MethodForms | undefined,
): Placing {
  const formed = fittingSteps.map((step) => ({ step, tracks: inForm(tracks, step, formsOf) }));
  for (const { step, tracks: candidates } of formed) {
    const laid = layOut(candidates, limits);
    if (laid.left.every((left) => left === 0)) return placed(step, candidates, laid, true);
  }
  const asGiven = formed[0]?.tracks ?? [];
  const uncapped = { ...limits, capMinutes: Number.POSITIVE_INFINITY };
  const caps = formed.flatMap(({ tracks: candidates }) => smallestCap(candidates, limits) ?? []);
  return {
    ...placed('as-given', asGiven, layOut(asGiven, uncapped), false),
    smallestCapMinutes: caps.length === 0 ? undefined : Math.min(...caps),
  };
}

interface Formed extends FormedTrack {
  readonly form: 'standard' | 'short';
  readonly needs: EventNeeds;
}

function inForm(
  tracks: readonly TrackToPlace[],
  step: FittingStep,
  formsOf: (method: string) => MethodForms | undefined,
): Formed[] {
  return tracks.flatMap(({ method, count, placement, at, short: chosen = false }) => {
    const forms = formsOf(method);
    if (forms === undefined) return [];
    const { standard, short, gapWeeks } = forms;
    const pieces = short?.forOneStandard ?? 1;
    const made = step === 'shortened' || (step === 'split' && pieces > 1);
    // What the reader placed keeps the form in which it was placed.
    const small = short !== undefined && (chosen || (made && at === undefined));
    const needs = small ? short : standard;
    return {
      method,
      placement,
      ...(at === undefined ? {} : { at }),
      count: small && !chosen ? count * pieces : count,
      gapWeeks,
      executiveMinutes: needs.executiveMinutes,
      form: small ? ('short' as const) : ('standard' as const),
      needs,
    };
  });
}

function placed(
  step: FittingStep,
  candidates: readonly Formed[],
  { weeks, left }: LaidOut,
  fits: boolean,
): Placing {
  const tracks = candidates.map(({ method, form, needs, gapWeeks, at }, index) => ({
    method,
    form,
    needs,
    gapWeeks,
    weeks: weeks[index] ?? [],
    byHand: at !== undefined,
    left: left[index] ?? 0,
  }));
  const events = tracks
    .flatMap(({ method, weeks: own }) => own.map((week) => ({ method, week })))
    .sort((a, b) => a.week - b.week);
  return { fits, step, tracks, events, smallestCapMinutes: undefined };
}

/**
 * The smallest cap above the given one under which the rule finds a week for every event and no week passes it. A cap between the heaviest week
 * and the one that was tried changes nothing, so the next one to try is just below that week. All are tried: the rule takes the nearest week
 * without looking ahead, so that now and then less room leads to a plan where more did not.
 */
function smallestCap(tracks: readonly Formed[], limits: LayOutLimits): number | undefined {
  let smallest: number | undefined;
  let capMinutes = Number.POSITIVE_INFINITY;
  while (capMinutes > limits.capMinutes) {
    const laid = layOut(tracks, { ...limits, capMinutes });
    const whole = laid.left.every((left) => left === 0);
    // Without a cap, weeks are missing and not minutes.
    if (!whole && smallest === undefined) return undefined;
    const peak = heaviestWeek(tracks, laid, limits.weeks);
    // What the reader placed holds the peak up, whatever is done with the rest.
    if (peak > capMinutes) return smallest;
    if (whole) smallest = peak;
    capMinutes = peak - 1;
  }
  return smallest;
}

function heaviestWeek(tracks: readonly Formed[], { weeks }: LaidOut, length: number): number {
  const load = Array.from({ length }, () => 0);
  tracks.forEach(({ executiveMinutes }, index) => {
    for (const week of weeks[index] ?? [])
      load[week - 1] = (load[week - 1] ?? 0) + executiveMinutes;
  });
  return Math.max(0, ...load);
}
