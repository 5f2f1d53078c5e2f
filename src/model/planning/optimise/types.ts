/** One method as the optimiser sees it; all per event. */
export interface OptimiseMethod {
  readonly method: string;
  readonly executiveMinutes: number;
  /** Over all groups. */
  readonly facilitatorMinutes: number;
  /** Money that is paid. */
  readonly cashCost: number;
  /** Money, people's hours included. */
  readonly fullCost: number;
  /** λ. */
  readonly potency: number;
  /** Rating − 1, 0…4, one per lens. */
  readonly strengths: readonly number[];
  /** Fewest events. */
  readonly least: number;
  /** Most events. */
  readonly most: number;
  /** 1: at most one event a week; 2: at least two weeks from one to the next. */
  readonly gapWeeks: number;
}

/** What to choose among, and within which limits. */
export interface OptimiseProblem {
  /** Week numbers from 1, ascending. */
  readonly openWeeks: readonly number[];
  /** Minutes of one executive in one week. */
  readonly capMinutes: number;
  /** In all. */
  readonly facilitatorMinutes: number;
  /** Money; no limit without it. */
  readonly cashBudget?: number;
  /** Money; no limit without it. */
  readonly fullBudget?: number;
  /** Money that is paid without any event. */
  readonly fixedCash: number;
  /** Money that the plan costs without any event, people's hours included. */
  readonly fixedFull: number;
  /** ≥ 0; divided by their sum. */
  readonly lensWeights: readonly number[];
  readonly methods: readonly OptimiseMethod[];
}

/** The best plan found. */
export interface Optimum {
  /** Events, in the order of the problem's methods. */
  readonly counts: readonly number[];
  /** Σ w_c (1 − exp(−Σ_m λ_m n_m strength_mc)), 0…1. */
  readonly effect: number;
  /** 1 − exp(−Σ_m λ_m n_m strength_mc), one per lens. */
  readonly effectByLens: readonly number[];
  readonly cashCost: number;
  readonly fullCost: number;
  readonly facilitatorMinutes: number;
  /** No plan has more effect. */
  readonly bound: number;
  readonly proven: boolean;
}
