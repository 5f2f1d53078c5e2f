import { evaluateReturns } from './evaluate-returns.ts';
import { finite } from './finite.ts';
import type { ReturnsInput } from './returns-input.ts';

/** What one figure would have to be. */
export type GoalSought =
  /** It may be this; `within` says whether that lies in the range that the reader gave. */
  | { readonly kind: 'found'; readonly figure: number; readonly within: boolean }
  /** No value between the limits reaches the goal. */
  | { readonly kind: 'out-of-reach' };

const steps = 200;
const halvings = 100;

/**
 * Seeks the value of one figure at which a return is reached, all others at their modes (models.md §4, "Backwards"). The surplus over the
 * goal is a piecewise straight line in every single figure, so the crossing nearest to the mode is found by a walk and halving.
 * @param key of the figure, see `returnsParameters`.
 * @param goalShare return to reach as a share of the cost, 0 to break even.
 * @param limits between which the figure may lie.
 */
export function goalSeek(
  input: ReturnsInput,
  key: string,
  goalShare: number,
  limits: { readonly from: number; readonly to: number },
  given: { readonly low: number; readonly mode: number; readonly high: number },
): GoalSought {
  const surplus = (figure: number) => {
    const { programme } = evaluateReturns(input, new Map([[key, figure]]));
    return (finite(programme('benefit')) ?? 0) - (1 + goalShare) * (finite(programme('cost')) ?? 0);
  };
  const found = [
    crossing(surplus, given.mode, limits.to),
    crossing(surplus, given.mode, limits.from),
  ]
    .filter((each) => each !== undefined)
    .sort((a, b) => Math.abs(a - given.mode) - Math.abs(b - given.mode))[0];
  if (found === undefined) return { kind: 'out-of-reach' };
  const slack = 1e-9 * Math.max(1, Math.abs(found));
  return {
    kind: 'found',
    figure: found,
    within: found >= given.low - slack && found <= given.high + slack,
  };
}

/** The first point between two at which a function changes its sign; `undefined` where it does not. */
function crossing(
  surplus: (figure: number) => number,
  from: number,
  to: number,
): number | undefined {
  const start = surplus(from);
  if (start === 0) return from;
  let left = from;
  for (let step = 1; step <= steps; step++) {
    // Steps grow, since limits may lie many powers of ten away.
    const right = from + (to - from) * (step / steps) ** 6;
    if (surplus(right) * start <= 0) return halved(surplus, left, right, start);
    left = right;
  }
  return undefined;
}

function halved(
  surplus: (figure: number) => number,
  from: number,
  to: number,
  start: number,
): number {
  let [left, right] = [from, to];
  // On a straight line the first guess is exact; halving settles the kinks of overlap groups.
  const [atLeft, atRight] = [surplus(left), surplus(right)];
  const straight = left + ((right - left) * atLeft) / (atLeft - atRight);
  if (Math.abs(surplus(straight)) <= 1e-9 * Math.max(1, Math.abs(atLeft))) return straight;
  for (let turn = 0; turn < halvings && left !== right; turn++) {
    const middle = left + (right - left) / 2;
    if (surplus(middle) * start > 0) left = middle;
    else right = middle;
  }
  return right;
}
