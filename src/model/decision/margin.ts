import type { ScoredMethod } from './ranking.ts';
import type { Criterion } from './types.ts';

/** Where the winner gains and loses against the runner-up. */
export interface Margin {
  readonly winner: string;
  readonly runnerUp: string;
  /** Winner's contribution less the runner-up's, by criterion; they add up to `total`. */
  readonly differences: Readonly<Record<string, number>>;
  readonly total: number;
}

/** The winner less the runner-up, criterion by criterion. */
export function margin(
  winner: ScoredMethod,
  runnerUp: ScoredMethod,
  criteria: readonly Criterion[],
): Margin {
  return {
    winner: winner.id,
    runnerUp: runnerUp.id,
    differences: Object.fromEntries(
      criteria.map(({ id }) => [
        id,
        (winner.contributions[id] ?? 0) - (runnerUp.contributions[id] ?? 0),
      ]),
    ),
    total: winner.score - runnerUp.score,
  };
}
