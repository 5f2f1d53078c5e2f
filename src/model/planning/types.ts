/** What one event takes, in minutes. */
export interface EventNeeds {
  readonly label: string;
  readonly executiveMinutes: number;
  readonly mentorMinutes: number;
  readonly facilitatorMinutes: number;
  readonly groupSize: number | null;
  readonly buildMinutes: number;
}

/** A smaller form of an event. */
export interface ShortNeeds extends EventNeeds {
  /** How many of it stand for one of the usual form. */
  readonly forOneStandard: number;
}

/** The forms in which a method's events are held. */
export interface MethodForms {
  readonly standard: EventNeeds;
  readonly short?: ShortNeeds;
  /** Fewest weeks from one event to the next, 1 or more. */
  readonly gapWeeks: number;
}

/** Money an hour. */
export interface Rates {
  readonly executive: number;
  readonly mentor: number;
  readonly facilitator: number;
  readonly coordinator: number;
  readonly content: number;
}
