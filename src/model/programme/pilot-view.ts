import { designsThatCould, type PilotDesign } from '../returns/detecting/designs-that-could.ts';
import { type PilotPower, pilotPower } from '../returns/detecting/pilot-power.ts';
import type { ProgrammeContent } from './content.ts';
import { type Given, given, type Sourced } from './given.ts';
import type { PeopleCounts, ValuedMeasure } from './valued-measure.ts';

/** Whether a pilot could show what a measure expects. */
export interface PilotView {
  readonly valued: ValuedMeasure;
  /** People who are watched in each group. */
  readonly watched: Given<number>;
  readonly compared: boolean;
  readonly power: PilotPower;
  /** What could show it where this pilot cannot. */
  readonly designs: readonly PilotDesign[];
}

/** A pilot by the size of the programme, or as many people as the reader says are watched (models.md §4, "Can your pilot see it?"). */
export function pilotView(
  valued: ValuedMeasure,
  { returns }: Pick<ProgrammeContent, 'returns'>,
  people: PeopleCounts,
): PilotView | undefined {
  const { input, kpi, worth, isolation, better } = valued;
  if (input === undefined) return undefined;
  const from = kpi?.exposure?.from === 'mentors' ? people.mentors : people.executives;
  const watched = given(worth.watched, atLeastTwo(from));
  const compared = isolation?.calculation === 'comparison';
  const certainty = {
    alpha: returns.alpha.spread.mode,
    power: returns.power.spread.mode,
  };
  const question = {
    figure: kpi?.figure ?? ('mean' as const),
    before: input.before.mode,
    after: input.after.mode,
    better,
    perGroup: watched.value,
    compared,
    ...(worth.deviation === undefined ? {} : { deviation: worth.deviation }),
  };
  const power = pilotPower(question, certainty);
  const stretch = {
    mostMonths,
    ...(kpi?.rateMonths === undefined ? {} : { rateMonths: kpi.rateMonths }),
  };
  return {
    valued,
    watched,
    compared,
    power,
    designs: designsThatCould(question, power, certainty, stretch),
  };
}

/** Nobody watches a pilot longer than five years (our judgement). */
const mostMonths = 60;

const atLeastTwo = (count: Sourced<number>): Sourced<number> => ({
  value: Math.max(2, count.value),
  from: count.from,
});
