import { evaluateReturns } from './evaluate-returns.ts';
import { finite } from './finite.ts';
import type { QuantityId } from './quantities/quantities.ts';
import type { ReturnsInput } from './returns-input.ts';
import { uncertainParameters } from './tornado.ts';

/** A result with every figure at its worse end, at its mode, at its better end; `undefined` where it is not defined. */
export interface Corners {
  readonly worst: number | undefined;
  readonly mode: number | undefined;
  readonly best: number | undefined;
}

/**
 * Corners of a calculation: cases in which everything goes wrong, or right, at once. They lie far outside what is likely and are
 * never shown as percentiles (models.md §4).
 */
export function corners(input: ReturnsInput, result: QuantityId): Corners {
  const parameters = uncertainParameters(input);
  const at = (good: boolean) =>
    finite(
      evaluateReturns(
        input,
        new Map(
          parameters.map(({ key, spread, mirrored, benefit }) => {
            // A cost is worse where it is high.
            const high = benefit === undefined ? !good : good !== mirrored;
            return [key, high ? spread.high : spread.low];
          }),
        ),
      ).programme(result),
    );
  return {
    worst: at(false),
    mode: finite(evaluateReturns(input).programme(result)),
    best: at(true),
  };
}
