import type { LimitAtOptimum } from '../model/planning/optimise/binding-limits.ts';
import type { MarginalKind } from '../model/planning/optimise/marginals.ts';
import type { Optimum } from '../model/planning/optimise/types.ts';
import type { Fit } from '../model/planning/optimise/what-would-fit.ts';

/** What a little more of one limit buys. */
export interface BoughtEffect {
  readonly kind: MarginalKind;
  /** How much more, in `unit`. */
  readonly added: number;
  readonly unit: 'minutes' | 'weeks' | 'money';
  /** Effect gained, 0 to 1. */
  readonly gain: number;
  /** Whether no greater gain is possible. */
  readonly proven: boolean;
}

/** What the optimiser says of a plan. */
export type OptimiseAnswer =
  | {
      readonly kind: 'found';
      readonly optimum: Optimum;
      readonly limits: readonly LimitAtOptimum[];
      /** Worked out only where no figure would show a better best: else a gain may be what the search had not found yet. */
      readonly bought: readonly BoughtEffect[];
    }
  | { readonly kind: 'nothing-fits'; readonly fit: Fit }
  /** The search was given up before it had found anything, though something may fit. */
  | { readonly kind: 'gave-up' };

/** How far a search has come. */
export type OptimiseProgress =
  | {
      readonly stage: 'searching';
      /** Effect of the best plan so far, 0 to 1; `undefined` while nothing fits. */
      readonly effect: number | undefined;
      /** No plan has more. */
      readonly bound: number | undefined;
    }
  /** The best plan is known; what more of each limit would buy is being worked out. */
  | {
      readonly stage: 'widening';
      readonly optimum: Optimum;
      readonly limits: readonly LimitAtOptimum[];
    };
