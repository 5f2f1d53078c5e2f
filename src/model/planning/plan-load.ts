import type { PlanEvent } from './plan-events.ts';
import type { EventNeeds } from './types.ts';

/** Who takes part. */
export interface Cohort {
  readonly executives: number;
  readonly mentors: number;
}

/** What the events of one method take in all. */
export interface MethodLoad {
  readonly method: string;
  readonly events: number;
  /** Groups that each event is held for; 0 where the size of a group does not matter. */
  readonly groups: number;
  /** Of each executive, and of each mentor. */
  readonly executiveMinutesEach: number;
  readonly mentorMinutesEach: number;
  /** Of facilitators, over all groups. */
  readonly facilitatorMinutes: number;
  /** To produce the material. */
  readonly buildMinutes: number;
}

/** What a plan takes of people's time. */
export interface PlanLoad {
  /** Of each executive, one value a week. */
  readonly executiveMinutesByWeek: readonly number[];
  /** In the heaviest week. */
  readonly peakExecutiveMinutes: number;
  readonly methods: readonly MethodLoad[];
  readonly executiveMinutesEach: number;
  readonly mentorMinutesEach: number;
  readonly facilitatorMinutes: number;
  readonly buildMinutes: number;
}

/**
 * Adds up what events take (models.md §3). Facilitators hold an event once for each group, `⌈executives ÷ group size⌉`. A method
 * that `needsOf` does not know takes nothing.
 * @param weeks length of the plan; the load has a value for each.
 */
export function planLoad(
  events: readonly PlanEvent[],
  weeks: number,
  cohort: Cohort,
  needsOf: (method: string) => EventNeeds | undefined,
): PlanLoad {
  const executiveMinutesByWeek = Array.from({ length: weeks }, () => 0);
  for (const { method, week } of events) {
    executiveMinutesByWeek[week - 1] =
      (executiveMinutesByWeek[week - 1] ?? 0) + (needsOf(method)?.executiveMinutes ?? 0);
  }
  const methods = [...Map.groupBy(events, ({ method }) => method)].map(([method, held]) =>
    methodLoad(method, held.length, cohort, needsOf(method)),
  );
  const total = (of: (load: MethodLoad) => number) =>
    methods.reduce((sum, load) => sum + of(load), 0);
  return {
    executiveMinutesByWeek,
    peakExecutiveMinutes: Math.max(0, ...executiveMinutesByWeek),
    methods,
    executiveMinutesEach: total((load) => load.executiveMinutesEach),
    mentorMinutesEach: total((load) => load.mentorMinutesEach),
    facilitatorMinutes: total((load) => load.facilitatorMinutes),
    buildMinutes: total((load) => load.buildMinutes),
  };
}

function methodLoad(
  method: string,
  events: number,
  { executives }: Cohort,
  needs: EventNeeds | undefined,
): MethodLoad {
  const groupSize = needs?.groupSize ?? null;
  const groups = groupSize === null ? 0 : Math.ceil(executives / groupSize);
  return {
    method,
    events,
    groups,
    executiveMinutesEach: events * (needs?.executiveMinutes ?? 0),
    mentorMinutesEach: events * (needs?.mentorMinutes ?? 0),
    facilitatorMinutes: events * groups * (needs?.facilitatorMinutes ?? 0),
    buildMinutes: events * (needs?.buildMinutes ?? 0),
  };
}
