import type { Column } from '../types.ts';
import { replicateError } from './replicate-error.ts';
import { sobolColumn } from './sobol-column.ts';
import { varies } from './varies.ts';

/** How much of the variance of a result is due to one input; estimates, so an influence of 0 may be told as slightly below it. */
export interface SensitivityIndices {
  /** Alone. */
  readonly first: number;
  /** With everything in which it takes part together with others. */
  readonly total: number;
  /** Standard errors of both, from independent scrambles. */
  readonly firstError: number;
  readonly totalError: number;
}

/** How the points are chosen. */
export interface IndexSettings {
  readonly inputs: number;
  /** Points of each scramble, a power of two. */
  readonly points: number;
  /** Independent scrambles, 2 or more. */
  readonly scrambles: number;
  readonly seed: number;
}

/**
 * First-order and total Sobol' indices of all inputs by pick-freeze: two sets of points, and for each input the first set with that one column
 * of the second (first: Saltelli et al. 2010; total: Jansen 1999). Costs (inputs + 2) × points × scrambles evaluations.
 * @param evaluate result for uniform numbers of each input, as a column of its own in every call.
 * @returns `undefined` where the result does not vary, and of a single scramble, which tells no error.
 */
export function totalIndices(
  evaluate: (uniforms: readonly Float64Array[]) => Column,
  { inputs, points, scrambles, seed }: IndexSettings,
): readonly SensitivityIndices[] | undefined {
  const estimates = Array.from({ length: scrambles }, (_, scramble) =>
    pickFreeze(evaluate, inputs, points, (seed + Math.imul(scramble, 0x9e3779b1)) | 0),
  );
  if (estimates.some((each) => each === undefined)) return undefined;
  const indices = Array.from({ length: inputs }, (_, input) => {
    const firsts = estimates.map((each) => each?.[input]?.first ?? 0);
    const totals = estimates.map((each) => each?.[input]?.total ?? 0);
    const [firstError, totalError] = [replicateError(firsts), replicateError(totals)];
    if (firstError === undefined || totalError === undefined) return undefined;
    return { first: meanOf(firsts), total: meanOf(totals), firstError, totalError };
  });
  return indices.every((each) => each !== undefined) ? indices : undefined;
}

function pickFreeze(
  evaluate: (uniforms: readonly Float64Array[]) => Column,
  inputs: number,
  points: number,
  seed: number,
): readonly { readonly first: number; readonly total: number }[] | undefined {
  const all = Array.from({ length: 2 * inputs }, (_, d) => sobolColumn(d, points, seed));
  const [ours, theirs] = [all.slice(0, inputs), all.slice(inputs)];
  const [a, b] = [evaluate(ours), evaluate(theirs)];
  if (typeof a === 'number' || typeof b === 'number') return undefined;
  const { mean, variance } = pooled(a, b);
  if (!varies(mean, Math.sqrt(variance))) return undefined;
  return ours.map((_, input) => {
    const mixedColumns = ours.map((column, each) =>
      each === input ? (theirs[each] ?? column) : column,
    );
    const ab = evaluate(mixedColumns);
    let [first, total] = [0, 0];
    for (let i = 0; i < points; i++) {
      const [fromA, fromB] = [a[i] ?? 0, b[i] ?? 0];
      const mixed = typeof ab === 'number' ? ab : (ab[i] ?? 0);
      // From the mean, or else the error would grow with how far the result is from 0.
      first += (fromB - mean) * (mixed - fromA);
      total += (fromA - mixed) ** 2;
    }
    return { first: first / points / variance, total: total / (2 * points) / variance };
  });
}

function pooled(
  a: Float64Array,
  b: Float64Array,
): { readonly mean: number; readonly variance: number } {
  const n = a.length + b.length;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) + (b[i] ?? 0);
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < a.length; i++)
    squares += ((a[i] ?? 0) - mean) ** 2 + ((b[i] ?? 0) - mean) ** 2;
  return { mean, variance: squares / (n - 1) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
