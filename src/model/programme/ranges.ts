/** A range of a number that a programme holds. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers are allowed. */
  readonly whole?: boolean;
}

/** Ranges of every number that a reader may enter, with the unit in the name; schema, fields and links share them. */
export const programmeRanges = {
  /** Weeks until results are needed. */
  horizonWeeks: { min: 1, max: 260, whole: true },
  gapWeight: { min: 0, max: 10 },
  criterionWeight: { min: 0, max: 10 },
  rating: { min: 1, max: 5, whole: true },
  /** Hours a week that one executive can give. */
  capHours: { min: 0, max: 40 },
  /** Length of the programme as the method selector takes it. */
  weeks: { min: 1, max: 104, whole: true },
  /** Facilitator hours in all. */
  facilitatorHours: { min: 0, max: 2_000 },
  /** Length of a plan: models.md §3. */
  planWeeks: { min: 4, max: 52, whole: true },
  /** Week in which an event falls. */
  eventWeek: { min: 1, max: 52, whole: true },
  executives: { min: 1, max: 10_000, whole: true },
  mentors: { min: 1, max: 10_000, whole: true },
  /** Events of one method in a plan. */
  eventCount: { min: 1, max: 52, whole: true },
  /** Money an hour, in the programme's currency. */
  hourlyRate: { min: 0, max: 100_000 },
  /** One line of the costs, in the programme's currency. */
  money: { min: 0, max: 1_000_000_000_000 },
  /** Share, 0 to 1. */
  share: { min: 0, max: 1 },
  /** A KPI's figure. */
  figure: { min: -1_000_000_000_000, max: 1_000_000_000_000 },
  /** How many times a year a unit of change counts, or a standard deviation. */
  exposure: { min: 0, max: 1_000_000_000_000 },
  /** What a cost comes to, as a multiple of its estimate. */
  costMultiple: { min: 0, max: 100 },
  /** Periods of a trend. */
  periods: { min: 0, max: 1_000 },
  /** Months of an effect's course, and of the horizon. */
  effectMonths: { min: 0, max: 240 },
  horizonMonths: { min: 1, max: 240, whole: true },
  /** A year's discount rate. */
  discountRate: { min: 0, max: 1 },
  /** People in each group who are watched. */
  watched: { min: 2, max: 10_000_000, whole: true },
  /** Start of the random numbers. */
  seed: { min: 0, max: 4_294_967_295, whole: true },
  sessionMinutes: { min: 0, max: 1_440, whole: true },
} as const satisfies Record<string, NumberRange>;

/** Longest texts, in UTF-16 units. */
export const programmeTexts = { id: 80, name: 80, line: 300, note: 4_000 } as const;

/** Most entries of each list, so that a hostile file cannot fill the page. */
export const programmeCounts = {
  ids: 500,
  tracks: 60,
  measures: 60,
  sessions: 2_000,
  actions: 20,
} as const;
