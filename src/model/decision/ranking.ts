import type { Criterion, MethodCandidate } from './types.ts';
import { utility } from './utility.ts';

/** A method with its score and everything the score is made of. */
export interface ScoredMethod {
  readonly id: string;
  readonly label: string;
  /** Weighted mean of its utilities, 0 to 1. */
  readonly score: number;
  /** Utility 0 to 1 by criterion. */
  readonly utilities: Readonly<Record<string, number>>;
  /** Weight share times utility by criterion; they add up to the score. */
  readonly contributions: Readonly<Record<string, number>>;
}

/** Scores nearer than this are a tie. */
export const tieTolerance = 1e-12;

/** Scores one method: `Σ w·u / Σ w`. `shares` are the weights as shares of their sum. */
export function scoreMethod(
  method: MethodCandidate,
  criteria: readonly Criterion[],
  shares: Readonly<Record<string, number>>,
): ScoredMethod {
  const utilities: Record<string, number> = {};
  const contributions: Record<string, number> = {};
  let score = 0;
  for (const { id, direction } of criteria) {
    const worth = utility(method.ratings[id] ?? 1, direction);
    const part = (shares[id] ?? 0) * worth;
    utilities[id] = worth;
    contributions[id] = part;
    score += part;
  }
  return { id: method.id, label: method.label, score, utilities, contributions };
}

/**
 * Methods by falling score. Ties go to the higher utility on each tie-breaking criterion in turn (lower executive
 * time, then lower cost), then to the alphabet.
 */
export function rankMethods(
  scored: readonly ScoredMethod[],
  tieBreakers: readonly string[],
): ScoredMethod[] {
  return [...scored].sort((a, b) => {
    if (Math.abs(a.score - b.score) > tieTolerance) return b.score - a.score;
    for (const id of tieBreakers) {
      const difference = (b.utilities[id] ?? 0) - (a.utilities[id] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
  });
}
