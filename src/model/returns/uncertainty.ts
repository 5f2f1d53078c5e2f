import { columnStore } from './column-store.ts';
import { evaluateReturns } from './evaluate-returns.ts';
import { conditionalMeans } from './points/conditional-means.ts';
import { firstOrderIndex } from './points/first-order-index.ts';
import { informationValue, perfectInformationValue } from './points/information-value.ts';
import { replicateError } from './points/replicate-error.ts';
import { sobolColumn } from './points/sobol-column.ts';
import { drawnColumn } from './random/drawn-column.ts';
import { histogram, type Histogram } from './random/histogram.ts';
import { mergedRuns } from './random/merged-runs.ts';
import { moments } from './random/moments.ts';
import { percentile } from './random/percentile.ts';
import type { ReturnsInput } from './returns-input.ts';
import type { ReturnsParameter } from './returns-parameters.ts';
import type { Estimate } from './supported-digits.ts';
import { uncertainParameters } from './tornado.ts';
import type { Column, SpreadShape } from './types.ts';

/** Percentiles that are told. */
export const toldShares = { p05: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95 } as const;

/** Where a result lies. */
export interface ResultRange {
  readonly mean: Estimate;
  readonly deviation: number;
  readonly percentiles: Readonly<Record<keyof typeof toldShares, Estimate>>;
  readonly histogram: Histogram;
}

/** What one uncertain figure does to the net benefit. */
export interface ParameterInfluence {
  readonly parameter: ReturnsParameter;
  /** Share of its variance that would be gone if the figure were known, 0 to 1. */
  readonly firstOrder: number | undefined;
  /** What it is worth to know it before deciding, in money. */
  readonly informationValue: number;
}

/** What is known of a result that is not known exactly. */
export interface Uncertainty {
  readonly points: number;
  readonly net: ResultRange;
  /** `undefined` where a cost of 0 is among the draws. */
  readonly roi: ResultRange | undefined;
  /** Share of the draws in which it returns less than it costs, 0 to 1. */
  readonly lossProbability: Estimate;
  /** In the order of the draws. */
  readonly influences: readonly ParameterInfluence[];
  /** What it would be worth to know everything before deciding, in money. */
  readonly perfectInformation: number;
}

/** How the points are chosen. */
export interface UncertaintySettings {
  readonly seed: number;
  readonly shape: SpreadShape;
  /** Points in all, a power of two. */
  readonly points: number;
}

/** Independent scrambles among the points, from which the error of the simulation is told. */
const scrambles = 8;

/**
 * The range of the results over even points, for live feedback: Owen-scrambled Sobol' points, percentiles, the probability of loss, first-order
 * indices and the value of information, each from the same points.
 * @returns `undefined` where no figure has a range.
 */
export function uncertainty(
  input: ReturnsInput,
  { seed, shape, points }: UncertaintySettings,
): Uncertainty | undefined {
  const parameters = uncertainParameters(input);
  if (parameters.length === 0) return undefined;
  const uniforms = parameters.map((_, dimension) => scrambledColumn(dimension, points, seed));
  const values = new Map<string, Column>(
    parameters.map((parameter, index) => [
      parameter.key,
      keptColumn(parameter, shape, uniforms[index] ?? new Float64Array(points)),
    ]),
  );
  // Nothing of what is given back stands in a column.
  scratch.reset();
  const { programme } = evaluateReturns(input, values, scratch.column);
  const [net, roi] = [programme('net'), programme('roi')];
  if (typeof net === 'number') return undefined;
  const range = resultRange(net);
  const { mean } = moments(net);
  const means = uniforms.map((column) => conditionalMeans(column, net, scrambles));
  return {
    points,
    net: range,
    roi: typeof roi === 'number' ? undefined : definedRange(roi),
    lossProbability: estimated(net, lossShare),
    influences: parameters.map((parameter, index) => {
      const conditional = means[index] ?? conditionalMeans(new Float64Array(0), net, scrambles);
      return {
        parameter,
        firstOrder: firstOrderIndex(conditional, mean, range.deviation),
        informationValue: informationValue(conditional, mean),
      };
    }),
    perfectInformation: perfectInformationValue(net, mean),
  };
}

function resultRange(column: Float64Array): ResultRange {
  const { deviation } = moments(column);
  const { whole: sorted, parts } = mergedRuns(column, scrambles, scratch.column);
  const at = (share: number): Estimate => ({
    value: percentile(sorted, share),
    error: errorOfParts(parts.map((part) => percentile(part, share))),
  });
  return {
    mean: estimated(column, (part) => moments(part).mean),
    deviation,
    percentiles: {
      p05: at(toldShares.p05),
      p10: at(toldShares.p10),
      p50: at(toldShares.p50),
      p90: at(toldShares.p90),
      p95: at(toldShares.p95),
    },
    histogram: histogram(sorted),
  };
}

/** The range of a result that is defined in every draw; a single one that is not makes their sum so too. */
function definedRange(column: Float64Array): ResultRange | undefined {
  let sum = 0;
  for (const value of column) sum += value;
  return Number.isFinite(sum) ? resultRange(column) : undefined;
}

/** The points of each scramble. */
function partsOf(column: Float64Array): readonly Float64Array[] {
  const length = column.length / scrambles;
  return Array.from({ length: scrambles }, (_, part) =>
    column.subarray(part * length, (part + 1) * length),
  );
}

function estimated(column: Float64Array, statistic: (part: Float64Array) => number): Estimate {
  return { value: statistic(column), error: errorOfParts(partsOf(column).map(statistic)) };
}

/** Standard error of a statistic from what it is in each scramble. */
const errorOfParts = (values: readonly number[]) => replicateError(values) ?? 0;

function lossShare(net: Float64Array): number {
  let losses = 0;
  for (const value of net) if (value < 0) losses++;
  return losses / net.length;
}

const scratch = columnStore();

const kept = new Map<string, Float64Array>();

/** The same points serve every edit; they are made once. */
function scrambledColumn(dimension: number, points: number, seed: number): Float64Array {
  const key = `${dimension} ${points} ${seed}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const column = new Float64Array(points);
  const length = points / scrambles;
  for (let part = 0; part < scrambles; part++)
    sobolColumn(
      dimension,
      length,
      (seed + Math.imul(part + 1, 0x9e3779b1)) | 0,
      column.subarray(part * length, (part + 1) * length),
    );
  if (kept.size >= 256) kept.clear();
  kept.set(key, column);
  return column;
}

const drawn = new WeakMap<Float64Array, { readonly of: string; readonly column: Column }>();

/** An edit changes one figure; the values of all others are those of the last time. */
function keptColumn(
  { spread: { low, mode, high }, mirrored }: ReturnsParameter,
  shape: SpreadShape,
  uniforms: Float64Array,
): Column {
  const of = `${low} ${mode} ${high} ${shape} ${mirrored}`;
  const last = drawn.get(uniforms);
  if (last?.of === of) return last.column;
  const column = drawnColumn({ low, mode, high }, shape, uniforms, mirrored);
  drawn.set(uniforms, { of, column });
  return column;
}
