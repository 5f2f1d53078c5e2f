/** Events of one method that are to be laid into weeks. */
export interface PackingItem {
  readonly method: string;
  readonly count: number;
  /** Of each executive, one event. */
  readonly executiveMinutes: number;
  /** 1: at most one a week; 2: at least two weeks from one to the next, as weeks 1 and 3. */
  readonly gapWeeks: number;
}
