/** A criterion of the method selector. */
export interface Criterion {
  readonly id: string;
  readonly label: string;
  /** Effects saturate in a blend, resources are averaged. */
  readonly lens: 'effect' | 'resource';
  /** For a cost, a high rating takes more and is worth less. */
  readonly direction: 'benefit' | 'cost';
}

/** What a method needs before it can run at all. */
export interface MethodLimits {
  /** Executive hours in its heaviest week, in its smallest workable form. */
  readonly peakHours: number;
  /** Weeks that the programme must have. */
  readonly minimumWeeks: number;
  readonly needsFacilitator: boolean;
}

/** A method as the selector compares it. */
export interface MethodCandidate {
  readonly id: string;
  readonly label: string;
  /** Rating 1 to 5 by criterion id; every criterion has one. */
  readonly ratings: Readonly<Record<string, number>>;
  readonly limits: MethodLimits;
}

/** Weight of each criterion by its id, 0 or more; only the proportions count. */
export type Weights = Readonly<Record<string, number>>;

/** The limits of a programme. */
export interface SelectorContext {
  readonly capHoursPerWeek: number;
  readonly programmeWeeks: number;
  readonly facilitatorHours: number;
}
