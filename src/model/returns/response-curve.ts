import { evaluateReturns } from './evaluate-returns.ts';
import { finite } from './finite.ts';
import type { QuantityId } from './quantities/quantities.ts';
import type { ReturnsInput } from './returns-input.ts';

/** A result at one value of a figure; `undefined` where it is not defined. */
export interface CurvePoint {
  readonly figure: number;
  readonly result: number | undefined;
}

/** A result over one figure from one value to another, all others at their modes. */
export function responseCurve(
  input: ReturnsInput,
  key: string,
  result: QuantityId,
  { from, to, points }: { readonly from: number; readonly to: number; readonly points: number },
): readonly CurvePoint[] {
  return Array.from({ length: points }, (_, index) => {
    const figure = from + ((to - from) * index) / (points - 1);
    return {
      figure,
      result: finite(evaluateReturns(input, new Map([[key, figure]])).programme(result)),
    };
  });
}
