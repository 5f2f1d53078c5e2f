import { evaluateReturns } from './evaluate-returns.ts';
import { sobolColumn } from './points/sobol-column.ts';
import { drawnColumn } from './random/drawn-column.ts';
import { histogram, type Histogram } from './random/histogram.ts';
import { moments } from './random/moments.ts';
import { percentile } from './random/percentile.ts';
import type { ReturnsInput } from './returns-input.ts';
import { uncertainParameters } from './tornado.ts';
import type { Column, SpreadShape } from './types.ts';

/** One of two programmes that are compared, with how its figures lie in their ranges. */
export interface ComparedReturns {
  readonly input: ReturnsInput;
  readonly shape: SpreadShape;
}

/** The difference of two net benefits, the second less the first. */
export interface PairedComparison {
  /** Share of the draws in which the second one ends higher, equal ones counted half; 0 to 1. */
  readonly secondBetter: number;
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Standard deviation of the difference, and what it would be if the two were drawn apart. */
  readonly deviation: number;
  readonly deviationApart: number;
  readonly histogram: Histogram;
}

/**
 * Two programmes in the same draws (common random numbers; Law 2015, §11.2): a figure that both have is drawn by the same number in both, so that luck
 * which would strike both does not hide what differs.
 * @param points a power of two.
 */
export function pairedComparison(
  first: ComparedReturns,
  second: ComparedReturns,
  { seed, points }: { readonly seed: number; readonly points: number },
): PairedComparison {
  const keys = [
    ...new Set(
      [first, second].flatMap(({ input }) => uncertainParameters(input)).map(({ key }) => key),
    ),
  ];
  const uniforms = new Map(
    keys.map((key, dimension) => [key, sobolColumn(dimension, points, seed)]),
  );
  const net = ({ input, shape }: ComparedReturns): Float64Array => {
    const values = new Map<string, Column>(
      uncertainParameters(input).map(({ key, spread, mirrored }) => [
        key,
        drawnColumn(spread, shape, uniforms.get(key) ?? new Float64Array(points), mirrored),
      ]),
    );
    const column = evaluateReturns(input, values).programme('net');
    return typeof column === 'number' ? new Float64Array(points).fill(column) : column;
  };
  const [one, other] = [net(first), net(second)];
  const difference = other.map((value, index) => value - (one[index] ?? 0));
  const sorted = difference.toSorted();
  let better = 0;
  for (const value of difference) better += value > 0 ? 1 : value === 0 ? 0.5 : 0;
  const { mean, deviation } = moments(difference);
  return {
    secondBetter: better / points,
    mean,
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    deviation,
    deviationApart: Math.hypot(moments(one).deviation, moments(other).deviation),
    histogram: histogram(sorted),
  };
}
