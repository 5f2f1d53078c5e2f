import { packEvents, type Packing } from '../packing/pack-events.ts';
import { costBound } from './cost-bound.ts';
import { effectFunction } from './effect.ts';
import { type Box, effectBound } from './effect-bound.ts';
import { exceeds } from './exceeds.ts';
import { linearLimits, mostOfEach } from './linear-limits.ts';
import { tightened } from './tightened.ts';
import type { OptimiseProblem, Optimum } from './types.ts';

/** How far a run has come. */
export interface OptimiserState {
  readonly kind: 'running' | 'done';
  /** The best plan so far; `undefined` while nothing fits. */
  readonly best: Optimum | undefined;
  /** Boxes of plans that were looked into. */
  readonly nodes: number;
}

/** A search that its caller drives, so that the caller owns the clock. */
export interface OptimiserRun {
  /** Looks into at most so many more boxes of plans. */
  readonly advance: (nodes: number) => OptimiserState;
}

/** Effects that differ by no more than this are the same: a ten-thousandth of a point of a hundred. */
export const sameEffect = 1e-6;

interface Found {
  readonly counts: readonly number[];
  readonly effect: number;
  readonly fullCost: number;
}

interface Node extends Box {
  /** What its parent knew of its effect. */
  readonly bound: number;
}

/**
 * Finds the counts of events with the greatest effect (models.md §3) by branch and bound: boxes of counts are halved where the
 * continuous relaxation has its best point, and left aside when their bound shows that they hold nothing better. The first pass
 * finds the greatest effect; the second the cheapest plan that is nearly as good, and of equally cheap ones the first by its counts.
 * Exact on the stated model, unless packing with gaps of several weeks had to be given up; then `proven` is false.
 * @param within how much less than the greatest effect the cheaper plan may have, 0 to 1; small differences cost much where the
 * effect is nearly full.
 */
export function startOptimising(
  problem: OptimiseProblem,
  within: number = sameEffect / 2,
): OptimiserRun {
  const { methods } = problem;
  const effect = effectFunction(methods, problem.lensWeights);
  const limits = linearLimits(problem);
  const bounds = effectBound(effect, limits);
  const full = (counts: readonly number[]) =>
    methods.reduce((sum, { fullCost }, m) => sum + fullCost * (counts[m] ?? 0), problem.fixedFull);
  const costs = costBound(
    effect,
    methods.map(({ fullCost }) => fullCost),
  );
  const packings = new Map<string, Packing['kind']>();
  const packs = (counts: readonly number[]) => {
    const key = counts.join();
    const known = packings.get(key);
    if (known !== undefined) return known;
    const items = methods.map((each, m) => ({ ...each, count: counts[m] ?? 0 }));
    const { kind } = packEvents(items, problem.openWeeks, problem.capMinutes, 20_000);
    packings.set(key, kind);
    return kind;
  };

  const root: Box = { low: methods.map(({ least }) => least), high: mostOfEach(problem) };
  const start: Node = { ...root, bound: effect.of(root.high) };
  let stack: Node[] = [start];
  let pass: 'effect' | 'cost' = 'effect';
  let best: Found | undefined;
  /** Greatest effect, once the first pass has found it. */
  let top = 0;
  /** Greatest effect of counts of which it is not known whether they can be packed. */
  let undecided = 0;
  let nodes = 0;

  const better = (found: Found) => {
    if (best === undefined) return true;
    if (pass === 'effect') return found.effect > best.effect + 1e-13;
    if (found.effect < top - within) return false;
    if (Math.abs(found.fullCost - best.fullCost) > 1e-6) return found.fullCost < best.fullCost;
    return isBefore(found.counts, best.counts);
  };
  const consider = (counts: readonly number[]): boolean => {
    if (limits.some(({ needs, most }) => exceeds(dot(needs, counts), most))) return false;
    const kind = packs(counts);
    const found = { counts, effect: effect.of(counts), fullCost: full(counts) };
    if (kind === 'undecided') undecided = Math.max(undecided, found.effect);
    if (kind !== 'packed') return false;
    if (better(found)) best = found;
    return true;
  };
  /** What a box must promise to be looked into. */
  const enough = () => {
    if (pass === 'cost') return top - within;
    return best === undefined ? Number.NEGATIVE_INFINITY : best.effect + sameEffect / 2;
  };
  const isHopeless = (bound: number) => best !== undefined && bound <= enough();

  function look(node: Node): void {
    const box = tightened(node, limits);
    if (box === undefined || packs(box.low) === 'impossible') return;
    if (isHopeless(Math.min(node.bound, bounds.quick(box)))) return;
    if (box.low.every((low, m) => low === box.high[m])) {
      consider(box.low);
      return;
    }
    if (pass === 'effect') lookForEffect(box);
    else lookForCost(box);
  }

  function lookForEffect(box: Box): void {
    const { bound, point } = bounds.close(box, enough());
    if (isHopeless(bound)) return;
    climb(point, box);
    if (!isHopeless(bound)) halve(box, point, bound);
  }

  function lookForCost(box: Box): void {
    const dearest = (best?.fullCost ?? 0) - problem.fixedFull + 1e-6;
    const { cost, point } = costs(box, enough(), dearest);
    if (cost > dearest) return;
    consider(point.map((value) => Math.ceil(value - 1e-9)));
    halve(box, point, top);
  }

  function halve(box: Box, point: readonly number[], bound: number): void {
    const m = widest(box, point);
    const [low, high] = [box.low[m] ?? 0, box.high[m] ?? 0];
    const split = Math.min(high - 1, Math.max(low, Math.floor(point[m] ?? low)));
    const lower = { low: box.low, high: box.high.with(m, split), bound };
    const upper = { low: box.low.with(m, split + 1), high: box.high, bound };
    // The one that holds the relaxation's point is looked into first.
    if ((point[m] ?? 0) - split > 0.5) stack.push(lower, upper);
    else stack.push(upper, lower);
  }

  /** A plan near the relaxation's point: rounded down, then the event that adds most, as long as one fits. */
  function climb(point: readonly number[], { low, high }: Box): void {
    let counts = point.map((value, m) =>
      Math.min(high[m] ?? 0, Math.max(low[m] ?? 0, Math.floor(value + 1e-9))),
    );
    if (!consider(counts)) {
      counts = [...low];
      if (!consider(counts)) return;
    }
    const open = new Set(methods.keys());
    while (open.size > 0) {
      const slopes = effect.slopes(counts);
      const m = [...open].reduce((a, b) => ((slopes[b] ?? 0) > (slopes[a] ?? 0) ? b : a));
      const next = counts.with(m, (counts[m] ?? 0) + 1);
      if ((slopes[m] ?? 0) > 0 && (next[m] ?? 0) <= (high[m] ?? 0) && consider(next)) counts = next;
      else open.delete(m);
    }
  }

  function state(): OptimiserState {
    const kind = stack.length === 0 && pass === 'cost' ? 'done' : 'running';
    if (best === undefined) return { kind, best: undefined, nodes };
    const found = best;
    // A box that was left aside may hold up to half of what counts as the same.
    const aside = (pass === 'cost' ? top : found.effect) + sameEffect / 2;
    const waiting = pass === 'cost' ? aside : Math.max(aside, ...stack.map(({ bound }) => bound));
    return {
      kind,
      nodes,
      best: {
        counts: found.counts,
        effect: found.effect,
        effectByLens: effect.byLens(found.counts),
        cashCost: methods.reduce(
          (sum, each, m) => sum + each.cashCost * (found.counts[m] ?? 0),
          problem.fixedCash,
        ),
        fullCost: found.fullCost,
        facilitatorMinutes: methods.reduce(
          (sum, each, m) => sum + each.facilitatorMinutes * (found.counts[m] ?? 0),
          0,
        ),
        bound: Math.max(waiting, undecided),
        proven: kind === 'done' && undecided <= aside,
      },
    };
  }

  return {
    advance(more) {
      for (let done = 0; done < more; done++) {
        if (stack.length === 0) {
          if (pass === 'cost') break;
          pass = 'cost';
          if (best === undefined) break;
          top = best.effect;
          stack = [{ ...root, bound: top }];
        }
        const node = stack.pop();
        if (node === undefined) break;
        nodes += 1;
        look(node);
      }
      return state();
    },
  };
}

/**
 * Optimises to the end, or until so many boxes were looked into.
 * @returns `undefined` if nothing fits.
 */
export function optimise(problem: OptimiseProblem, nodeLimit = 1_000_000): Optimum | undefined {
  return startOptimising(problem).advance(nodeLimit).best;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, each, m) => sum + each * (b[m] ?? 0), 0);

const isBefore = (a: readonly number[], b: readonly number[]) => {
  const m = a.findIndex((count, index) => count !== b[index]);
  return m >= 0 && (a[m] ?? 0) < (b[m] ?? 0);
};

/** The method whose range is to be halved: where the relaxation's point is furthest from a whole number, else the widest range. */
function widest({ low, high }: Box, point: readonly number[]): number {
  let best = 0;
  let most = -1;
  low.forEach((from, m) => {
    const width = (high[m] ?? 0) - from;
    if (width === 0) return;
    const value = point[m] ?? 0;
    const fraction = Math.abs(value - Math.round(value));
    const weight = (fraction > 1e-6 ? 1_000 * fraction : 0) + width;
    if (weight > most) {
      most = weight;
      best = m;
    }
  });
  return best;
}
