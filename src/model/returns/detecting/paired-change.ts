import { studentQuantile } from './student-quantile.ts';

/** Digits that a sum of a few figures surely keeps. */
const rounding = 1e-12;

/** What pairs of figures say, before and after. */
export type PairedChange =
  | { readonly kind: 'lengths-differ' | 'too-few' | 'no-variation' }
  | {
      readonly kind: 'change';
      readonly pairs: number;
      /** Mean of the differences, after less before. */
      readonly mean: number;
      /** Standard deviation of the differences. */
      readonly deviation: number;
      readonly standardError: number;
      /** Confidence interval of the mean. */
      readonly interval: readonly [number, number];
      /** Mean ÷ deviation of the differences. */
      readonly dOfDifferences: number;
      /** Mean ÷ mean of the two deviations. */
      readonly dOfLevels: number;
      /** Mean gain ÷ the gain that was possible, up to (or down to) `best`; `undefined` without one, or where everybody was there already. */
      readonly normalisedGain: number | undefined;
    };

/**
 * The change of figures that were taken of the same people before and after, with the confidence interval of its mean (Student 1908) and effect
 * sizes (Lakens 2013): d_z, d_av, and the normalised gain (Hake 1998).
 * @param level of confidence, above 0 and below 1. @param best the figure beyond which nobody can come, if there is one.
 */
export function pairedChange(
  before: readonly number[],
  after: readonly number[],
  level: number,
  best?: number,
): PairedChange {
  if (before.length !== after.length) return { kind: 'lengths-differ' };
  const pairs = before.length;
  if (pairs < 2) return { kind: 'too-few' };
  const differences = before.map((figure, index) => (after[index] ?? figure) - figure);
  const mean = meanOf(differences);
  const deviation = deviationOf(differences);
  // 0.3 and 0.2 + 0.1 differ by their rounding, which is no variation.
  const largest = Math.max(...[...before, ...after].map(Math.abs));
  if (deviation <= rounding * largest) return { kind: 'no-variation' };
  const standardError = deviation / Math.sqrt(pairs);
  const reach = studentQuantile((1 + level) / 2, pairs - 1) * standardError;
  const levels = (deviationOf(before) + deviationOf(after)) / 2;
  const possible = best === undefined ? 0 : best - meanOf(before);
  return {
    kind: 'change',
    pairs,
    mean,
    deviation,
    standardError,
    interval: [mean - reach, mean + reach],
    dOfDifferences: mean / deviation,
    dOfLevels: mean / levels,
    normalisedGain: possible === 0 ? undefined : mean / possible,
  };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
