/** A figure that is not known exactly, low ≤ mode ≤ high; all three are the same where it is known. */
export interface Spread {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** One value for each draw or point; a plain number is the same in all of them. */
export type Column = Float64Array | number;

/**
 * How a figure lies between its ends: `triangular` from low to high, `pert` the same but smoother (a beta with λ = 4), `lognormal`
 * with low and high as its 10th and 90th percentile, which asks for ends above 0.
 */
export type SpreadShape = 'triangular' | 'pert' | 'lognormal';

/** How an effect comes and goes, in months from the start. */
export interface EffectCourse {
  /** Until the full effect; 0: at once. */
  readonly rampMonths: number;
  /** Until it begins to fade. */
  readonly persistenceMonths: number;
  /** Until half of it is left, counted from then; 0: gone at once. */
  readonly halfLifeMonths: number;
}
