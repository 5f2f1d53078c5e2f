/**
 * What a field of a template may be filled with from the open programme. None of it is calculated: all is entered there, or
 * follows from it at once.
 */
export const planFacts = [
  /** What the reader calls the programme. */
  'programme-name',
  /** First day of the programme. */
  'start',
  /** Last day of the last week, from the first day and the length. */
  'end',
  /** Length in weeks: of the plan, else as the methods are chosen for, else until results are needed. */
  'weeks',
  /** Name of the model that was chosen. */
  'model',
  /** Number of executives. */
  'executives',
  /** Number of mentors: one for each executive unless it was entered. */
  'mentors',
  /** Number of pairs: as many as there are of those of whom there are fewer. */
  'pairs',
  /** Names of the methods of the plan, else of those that were chosen. */
  'methods',
  /** Names of what is measured, one a line. */
  'measures',
  /** Each measure that has one with its value before the programme. */
  'baselines',
  /** Each measure that has one with the value that it is to reach. */
  'targets',
  /** The last of the days by which measures are to reach their targets. */
  'judged',
  /** Day on which the measurement plan was registered. */
  'registered-on',
  /** Fingerprint of the registered measurement plan, SHA-256 in hexadecimal digits. */
  'registered-hash',
  /** Sessions that were held, of those in the log. */
  'sessions-held',
] as const;

export type PlanFact = (typeof planFacts)[number];

/** What a field of one template gives to fields of others, on the same device and for the same programme. */
export const formFacts = [
  /** The executive's research question. */
  'research-question',
] as const;
