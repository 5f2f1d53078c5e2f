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
  /** Of each mentor, one value a week. */
  readonly mentorMinutesByWeek: readonly number[];
  /** Of facilitators over all groups, one value a week. */
  readonly facilitatorMinutesByWeek: readonly number[];
  /** Of each executive in the heaviest week. */
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
  const byWeek = (of: (method: string) => number) => {
    const load = Array.from({ length: weeks }, () => 0);
    for (const { method, week } of events) {
      if (week <= weeks) load[week - 1] = (load[week - 1] ?? 0) + of(method);
    }
    return load;
  };
  const executiveMinutesByWeek = byWeek((method) => needsOf(method)?.executiveMinutes ?? 0);
  const methods = [...Map.groupBy(events, ({ method }) => method)].map(([method, held]) =>
    methodLoad(method, held.length, cohort, needsOf(method)),
  );
  const total = (of: (load: MethodLoad) => number) =>
    methods.reduce((sum, load) => sum + of(load), 0);
  return {
    executiveMinutesByWeek,
    mentorMinutesByWeek: byWeek((method) => needsOf(method)?.mentorMinutes ?? 0),
    facilitatorMinutesByWeek: byWeek(
      (method) =>
        (needsOf(method)?.facilitatorMinutes ?? 0) *
        groupsOf(cohort, needsOf(method)?.groupSize ?? null),
    ),
    peakExecutiveMinutes: Math.max(0, ...executiveMinutesByWeek),
    methods,
    executiveMinutesEach: total((load) => load.executiveMinutesEach),
    mentorMinutesEach: total((load) => load.mentorMinutesEach),
    facilitatorMinutes: total((load) => load.facilitatorMinutes),
    buildMinutes: total((load) => load.buildMinutes),
  };
}

/** Groups that an event is held for, `⌈executives ÷ group size⌉`; 0 where the size of a group does not matter. */
export const groupsOf = ({ executives }: Cohort, groupSize: number | null): number =>
  groupSize === null ? 0 : Math.ceil(executives / groupSize);

function methodLoad(
  method: string,
  events: number,
  cohort: Cohort,
  needs: EventNeeds | undefined,
): MethodLoad {
  const groups = groupsOf(cohort, needs?.groupSize ?? null);
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
