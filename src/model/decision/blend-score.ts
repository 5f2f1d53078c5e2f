import type { ScoredMethod } from './ranking.ts';
import type { Criterion } from './types.ts';

/** A set of methods with its score, 0 to 1. */
export interface ScoredBlend {
  readonly methods: readonly string[];
  readonly score: number;
}

/**
 * Score of several methods together: on effect criteria `1 − Π(1 − ρ·u)`, because what two methods both teach is not
 * taught twice; on resource criteria the mean of `u`; weighted by `shares`.
 * @param saturation ρ, 0 to 1: how much of its utility one method can achieve alone.
 */
export function blendScore(
  methods: readonly ScoredMethod[],
  criteria: readonly Criterion[],
  shares: Readonly<Record<string, number>>,
  saturation: number,
): number {
  let score = 0;
  for (const { id, lens } of criteria) {
    const utilities = methods.map((method) => method.utilities[id] ?? 0);
    const together =
      lens === 'effect'
        ? 1 - utilities.reduce((undone, u) => undone * (1 - saturation * u), 1)
        : utilities.reduce((sum, u) => sum + u, 0) / utilities.length;
    score += (shares[id] ?? 0) * together;
  }
  return score;
}

/** All sets of `size` methods by falling score; equal scores keep the order in which the methods are given. */
export function bestBlends(
  methods: readonly ScoredMethod[],
  size: number,
  criteria: readonly Criterion[],
  shares: Readonly<Record<string, number>>,
  saturation: number,
): ScoredBlend[] {
  return subsets(methods, size)
    .map((set) => ({
      methods: set.map(({ id }) => id),
      score: blendScore(set, criteria, shares, saturation),
    }))
    .sort((a, b) => b.score - a.score);
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
