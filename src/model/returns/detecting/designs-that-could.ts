import { detectableChange } from './detectable.ts';
import type { PilotPower, PilotQuestion } from './pilot-power.ts';
import type { Certainty } from './sample-size.ts';

/** A design that could show what a pilot cannot, with its figures; the words are the page's. */
export type PilotDesign =
  /** Watch this many people in each group. */
  | { readonly code: 'more-people'; readonly neededPerGroup: number }
  /** Judge this many cycles of the pilot's size together. */
  | { readonly code: 'pool-cycles'; readonly cycles: number }
  /** Watch the same people for this many months, whole. */
  | { readonly code: 'watch-longer'; readonly months: number }
  /** Take a mean of the same people before and after: it shows this change, in standard deviations of the change. */
  | { readonly code: 'compare-means'; readonly visibleStandardChange: number }
  /** Judge by an indicator that moves earlier and further. */
  | { readonly code: 'leading' };

/** How far a pilot could be stretched. */
export interface PilotStretch {
  /** Months that a rate is counted over, such as 12 for a yearly one; absent where the figure is no rate of events. */
  readonly rateMonths?: number;
  /** Months that nobody would watch longer than. */
  readonly mostMonths: number;
}

/**
 * Designs that could show what a pilot cannot; none where it can, or where that cannot be said. Watching longer counts on a steady rate: as many
 * person-years, and so as many expected events, as the people needed would have in one period.
 * @param power what `pilotPower` says of the question with the same certainty.
 */
export function designsThatCould(
  { figure, perGroup, compared }: PilotQuestion,
  power: PilotPower,
  certainty: Certainty,
  { rateMonths, mostMonths }: PilotStretch,
): readonly PilotDesign[] {
  if (power.kind !== 'judged' || power.sees) return [];
  const { neededPerGroup, pilotsToPool } = power;
  const months =
    figure === 'proportion' && rateMonths !== undefined
      ? Math.ceil((rateMonths * neededPerGroup) / perGroup)
      : Number.POSITIVE_INFINITY;
  const isPairedAlready = figure === 'mean' && !compared;
  return [
    { code: 'more-people', neededPerGroup },
    { code: 'pool-cycles', cycles: pilotsToPool },
    ...(months <= mostMonths ? [{ code: 'watch-longer' as const, months }] : []),
    ...(isPairedAlready
      ? []
      : [
          {
            code: 'compare-means' as const,
            visibleStandardChange: detectableChange(1, perGroup, 1, certainty),
          },
        ]),
    { code: 'leading' },
  ];
}
