import { evaluateReturns } from './evaluate-returns.ts';
import { finite } from './finite.ts';
import type { QuantityId } from './quantities/quantities.ts';
import type { ReturnsInput } from './returns-input.ts';
import { type ReturnsParameter, returnsParameters } from './returns-parameters.ts';

/** What a result does when one figure goes from its low to its high end. */
export interface TornadoRow {
  readonly parameter: ReturnsParameter;
  /** Result at the figure's low end, all others at their modes. */
  readonly atLow: number;
  /** Result at its high end. */
  readonly atHigh: number;
  /** Distance between the two. */
  readonly swing: number;
}

/**
 * The figures that have a range by how far each alone moves a result (models.md §4, "Tornado"), widest first; equal ones by key.
 * Rows in which the result is not defined at an end are left out.
 */
export function tornado(input: ReturnsInput, result: QuantityId): readonly TornadoRow[] {
  const at = (key: string, value: number) =>
    finite(evaluateReturns(input, new Map([[key, value]])).programme(result));
  return uncertainParameters(input)
    .flatMap((parameter): TornadoRow[] => {
      const atLow = at(parameter.key, parameter.spread.low);
      const atHigh = at(parameter.key, parameter.spread.high);
      return atLow === undefined || atHigh === undefined
        ? []
        : [{ parameter, atLow, atHigh, swing: Math.abs(atHigh - atLow) }];
    })
    .sort((a, b) =>
      b.swing === a.swing ? (a.parameter.key < b.parameter.key ? -1 : 1) : b.swing - a.swing,
    );
}

/** The figures that have a range, in the order of the random draws. */
export function uncertainParameters(input: ReturnsInput): readonly ReturnsParameter[] {
  return returnsParameters(input).filter(({ spread }) => spread.low < spread.high);
}
