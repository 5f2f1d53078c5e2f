import type { EffectFunction } from './effect.ts';
import type { LinearLimit } from './linear-limits.ts';
import { linearBest } from './linear-best.ts';

/** Every plan whose counts lie between `low` and `high`. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** A plane above the effect, with the limits worked in by prices: Σ gains_m n_m + base. */
interface Plane {
  readonly gains: readonly number[];
  readonly base: number;
}

/** An upper bound of the effect within boxes. It keeps what it learns in one box for the next. */
export interface EffectBound {
  /** What the planes that are known say; cheap. */
  readonly quick: (box: Box) => number;
  /** The bound after new planes have been laid for this box, and the point of the relaxation where it is reached. */
  readonly close: (
    box: Box,
    enough: number,
  ) => { readonly bound: number; readonly point: readonly number[] };
}

/** Planes that are kept; older ones make room. */
const mostPlanes = 96;
/** Rounds of laying planes for one box. */
const mostRounds = 12;

/**
 * Bounds a concave effect under linear limits. At any point p, f(n) ≤ f(p) + ∇f(p)·(n − p); and for any prices μ ≥ 0 of the
 * limits, the right side over the plans that keep them is at most Σ_m max over the box of (∇f(p)_m − μ·needs_m) n_m + constant.
 * The points climb to the best of the continuous relaxation (Frank and Wolfe's method: a linear programme gives the direction, the
 * best point on the way is the next), and the bound comes down to it.
 */
export function effectBound(effect: EffectFunction, limits: readonly LinearLimit[]): EffectBound {
  const planes: Plane[] = [];

  const within = ({ gains, base }: Plane, { low, high }: Box) =>
    gains.reduce((sum, gain, m) => sum + gain * ((gain > 0 ? high[m] : low[m]) ?? 0), base);
  const quick = (box: Box) =>
    planes.reduce(
      (least, plane) => Math.min(least, within(plane, box)),
      Math.min(effect.of(box.high), Number.POSITIVE_INFINITY),
    );

  function lay(at: readonly number[], box: Box): readonly number[] {
    const slopes = effect.slopes(at);
    const level = effect.of(at) - slopes.reduce((sum, slope, m) => sum + slope * (at[m] ?? 0), 0);
    const { point, prices } = linearBest(slopes, limits, box.low, box.high);
    const gains = slopes.map((slope, m) =>
      limits.reduce((sum, { needs }, i) => sum - (prices[i] ?? 0) * (needs[m] ?? 0), slope),
    );
    const base = limits.reduce((sum, { most }, i) => sum + (prices[i] ?? 0) * most, level);
    planes.push({ gains, base });
    if (planes.length > mostPlanes) planes.shift();
    return point;
  }

  function close(box: Box, enough: number) {
    let bound = quick(box);
    let at: readonly number[] = box.low;
    for (let round = 0; round < mostRounds && bound > enough; round++) {
      const best = lay(at, box);
      const before = bound;
      bound = Math.min(bound, quick(box));
      at = bestBetween(effect, at, best);
      if (round > 3 && before - bound < 1e-7) break;
    }
    return { bound, point: at };
  }
  return { quick, close };
}

/** The point of greatest effect between two others, to a 64th of the way. */
function bestBetween(
  effect: EffectFunction,
  from: readonly number[],
  to: readonly number[],
): readonly number[] {
  const at = (share: number) => from.map((value, m) => value + share * ((to[m] ?? 0) - value));
  let [low, high] = [0, 1];
  while (high - low > 1 / 64) {
    const third = (high - low) / 3;
    // Concave: the better of two points shows on which side the best lies.
    if (effect.of(at(low + third)) < effect.of(at(high - third))) low += third;
    else high -= third;
  }
  return at((low + high) / 2);
}
