/** What one event takes, in minutes. */
export interface EventNeeds {
  readonly label: string;
  readonly executiveMinutes: number;
  readonly mentorMinutes: number;
  readonly facilitatorMinutes: number;
  readonly groupSize: number | null;
  readonly buildMinutes: number;
}

/** Money an hour. */
export interface Rates {
  readonly executive: number;
  readonly mentor: number;
  readonly facilitator: number;
  readonly coordinator: number;
  readonly content: number;
}
