import type { Criterion, Weights } from './types.ts';

/** Each weight as a share of their sum, by criterion id. The sum must be above 0. */
export function weightShares(
  criteria: readonly Criterion[],
  weights: Weights,
): Record<string, number> {
  const sum = criteria.reduce((total, { id }) => total + (weights[id] ?? 0), 0);
  return Object.fromEntries(criteria.map(({ id }) => [id, (weights[id] ?? 0) / sum]));
}
