import type { Criterion, MethodCandidate, SelectorContext, Weights } from './types.ts';

/** Everything the method selector calculates with. */
export interface SelectionInput {
  readonly criteria: readonly Criterion[];
  /** The methods to compare, in the order of the random draws. */
  readonly methods: readonly MethodCandidate[];
  readonly weights: Weights;
  readonly context: SelectorContext;
  /** Criteria that decide ties, in turn: the higher utility wins. */
  readonly tieBreakers: readonly string[];
  /** ρ of the blend score, 0 to 1. */
  readonly saturation: number;
  readonly acceptability: {
    readonly draws: number;
    readonly seed: number;
    /** Share of draws under which the headline is a blend, 0 to 1. */
    readonly threshold: number;
  };
}
