/** How a quantity is written: `figure` is in the KPI's own unit, `share` is 0 to 1, `ratio` a plain number. */
export type QuantityUnit = 'figure' | 'money' | 'share' | 'ratio' | 'months' | 'number';

/**
 * How the effect of the programme is told from what would have happened anyway: by somebody's opinion of the share that is owed to it,
 * by a group that did not take part, or by the course of the figure before.
 */
export type Calculation = 'estimate' | 'comparison' | 'trend';

/** Something that the reader enters or another step gives. */
export interface EnteredQuantity {
  readonly id: string;
  /** Whether each benefit has one of its own. */
  readonly scope: 'benefit' | 'programme';
  readonly unit: QuantityUnit;
}

/** Something that is calculated: one definition, from which the page, its explanation and the methodology are made. */
export interface Quantity extends EnteredQuantity {
  /** The formula, in ids of other quantities; see `parseFormula`. */
  readonly formula: string;
  /** Of a quantity that is calculated in several ways, the way that this formula belongs to. */
  readonly calculation?: Calculation;
}
