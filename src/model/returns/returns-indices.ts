import { evaluateReturns } from './evaluate-returns.ts';
import { type SensitivityIndices, totalIndices } from './points/total-indices.ts';
import { drawnColumn } from './random/drawn-column.ts';
import type { ReturnsInput } from './returns-input.ts';
import { uncertainParameters } from './tornado.ts';
import type { Column, SpreadShape } from './types.ts';

/** Indices of one figure, by its key. */
export interface ParameterIndices extends SensitivityIndices {
  readonly key: string;
}

/** Points of each of the independent scrambles. */
const [points, scrambles] = [1024, 8];

/** First-order and total Sobol' indices of the net benefit for every figure that has a range; `undefined` where it does not vary. */
export function returnsIndices(
  input: ReturnsInput,
  { seed, shape }: { readonly seed: number; readonly shape: SpreadShape },
): readonly ParameterIndices[] | undefined {
  const parameters = uncertainParameters(input);
  if (parameters.length === 0) return undefined;
  const evaluate = (uniforms: readonly Float64Array[]): Column => {
    const values = new Map<string, Column>(
      parameters.map(({ key, spread, mirrored }, index) => [
        key,
        drawnColumn(spread, shape, uniforms[index] ?? new Float64Array(points), mirrored),
      ]),
    );
    return evaluateReturns(input, values).programme('net');
  };
  const settings = { inputs: parameters.length, points, scrambles, seed };
  return totalIndices(evaluate, settings)?.map((indices, index) => ({
    key: parameters[index]?.key ?? '',
    ...indices,
  }));
}
