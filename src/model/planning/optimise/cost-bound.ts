import type { EffectFunction } from './effect.ts';
import type { Box } from './effect-bound.ts';

/** A plane above the effect: effect ≤ Σ gains_m n_m + base. */
interface Plane {
  readonly gains: readonly number[];
  readonly base: number;
}

/** A point of a box, counts may be fractions, and what it costs. */
interface CheapestPoint {
  readonly cost: number;
  readonly point: readonly number[];
}

/** Planes that are kept; older ones make room. */
const mostPlanes = 64;
/** Planes that are laid for one box. */
const mostRounds = 8;

/**
 * A lower bound of what plans of a box cost that reach an effect. Under a plane above the effect, the cheapest way to reach it is
 * to fill up the methods by cost for what they gain; planes are laid where the cheapest point's way to the box's top reaches it.
 * @param costs per event, ≥ 0.
 * @returns the bound of the cost of events, Infinity if no plan of the box reaches the effect; and the point that has it.
 */
export function costBound(
  effect: EffectFunction,
  costs: readonly number[],
): (box: Box, wanted: number, enough: number) => CheapestPoint {
  const planes: Plane[] = [];
  return (box, wanted, enough) => {
    if (effect.of(box.high) < wanted) return { cost: Number.POSITIVE_INFINITY, point: box.high };
    let bound = 0;
    let point = box.low;
    const tryPlane = (plane: Plane) => {
      const cheapest = cheapestUnder(plane, costs, box, wanted);
      if (cheapest.cost > bound) {
        bound = cheapest.cost;
        point = cheapest.point;
      }
    };
    bound = costs.reduce((sum, cost, m) => sum + cost * (box.low[m] ?? 0), 0);
    for (const plane of planes) {
      tryPlane(plane);
      if (bound > enough) return { cost: bound, point };
    }
    for (let round = 0; round < mostRounds; round++) {
      const at = whereReached(effect, point, box.high, wanted);
      const slopes = effect.slopes(at);
      const base = effect.of(at) - slopes.reduce((sum, slope, m) => sum + slope * (at[m] ?? 0), 0);
      const before = bound;
      const plane = { gains: slopes, base };
      planes.push(plane);
      if (planes.length > mostPlanes) planes.shift();
      tryPlane(plane);
      if (bound > enough || bound - before < 1e-6 * Math.max(1, bound)) break;
    }
    return { cost: bound, point };
  };
}

function cheapestUnder(
  { gains, base }: Plane,
  costs: readonly number[],
  { low, high }: Box,
  wanted: number,
): CheapestPoint {
  const point = [...low];
  let cost = costs.reduce((sum, each, m) => sum + each * (low[m] ?? 0), 0);
  let lacking = wanted - base - gains.reduce((sum, gain, m) => sum + gain * (low[m] ?? 0), 0);
  const order = gains
    .map((gain, m) => ({ m, gain, price: (costs[m] ?? 0) / gain }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => a.price - b.price);
  for (const { m, gain } of order) {
    if (lacking <= 0) break;
    const take = Math.min((high[m] ?? 0) - (low[m] ?? 0), lacking / gain);
    point[m] = (low[m] ?? 0) + take;
    cost += take * (costs[m] ?? 0);
    lacking -= take * gain;
  }
  return lacking > 1e-12 ? { cost: Number.POSITIVE_INFINITY, point } : { cost, point };
}

/** The first point on the way from one to another at which the effect is reached. */
function whereReached(
  effect: EffectFunction,
  from: readonly number[],
  to: readonly number[],
  wanted: number,
): readonly number[] {
  const at = (share: number) => from.map((value, m) => value + share * ((to[m] ?? 0) - value));
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (effect.of(at(middle)) < wanted) low = middle;
    else high = middle;
  }
  return at(high);
}
