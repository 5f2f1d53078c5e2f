import type { PackingItem } from '../packing/packing-item.ts';
import { exceeds } from './exceeds.ts';
import type { OptimiseProblem } from './types.ts';

/** A limit that would have to change, what it is and what it must be at least. */
export interface FitChange {
  readonly limit: 'cap' | 'weeks' | 'facilitator' | 'cash-budget' | 'full-budget';
  /** Of weeks: open ones, those added following the last. */
  readonly unit: 'minutes' | 'weeks' | 'money';
  readonly is: number;
  readonly must: number;
}

/** Whether the fewest events fit; if not, changes of which each alone is enough, or changes that are needed together. */
export type Fit =
  | { readonly kind: 'fits' }
  | { readonly kind: 'single'; readonly changes: readonly FitChange[] }
  | { readonly kind: 'together'; readonly changes: readonly FitChange[] };

/** Smallest cap, in minutes, for which events can be laid into open weeks; undefined when no cap helps. */
export type SmallestCap = (
  items: readonly PackingItem[],
  openWeeks: readonly number[],
) => number | undefined;

/**
 * When the `least` counts do not fit: the single changes that alone would make them fit, else all that is needed
 * together (models.md §3). Where the weeks are too full, a higher cap and more weeks are alternatives; among changes
 * needed together the cap is named, unless only more weeks help.
 */
export function whatWouldFit(problem: OptimiseProblem, smallestCap: SmallestCap): Fit {
  const ways = waysToPack(problem, smallestCap);
  const sums = sumsOverrun(problem);
  if (ways.length === 0) {
    if (sums.length === 0) return { kind: 'fits' };
    return { kind: sums.length === 1 ? 'single' : 'together', changes: sums };
  }
  const singles = ways.filter((way) => way.length === 1).flat();
  if (sums.length === 0 && singles.length > 0) return { kind: 'single', changes: singles };
  const [way = []] = ways;
  return { kind: 'together', changes: [...way, ...sums] };
}

/** Facilitator and budgets that the least counts overrun. */
function sumsOverrun({ methods, ...limits }: OptimiseProblem): readonly FitChange[] {
  const sum = (per: (method: OptimiseProblem['methods'][number]) => number) =>
    methods.reduce((total, method) => total + method.least * per(method), 0);
  const facilitator = sum((method) => method.facilitatorMinutes);
  const cash = limits.fixedCash + sum((method) => method.cashCost);
  const full = limits.fixedFull + sum((method) => method.fullCost);
  const all = [
    ['facilitator', 'minutes', limits.facilitatorMinutes, facilitator],
    ['cash-budget', 'money', limits.cashBudget ?? Infinity, cash],
    ['full-budget', 'money', limits.fullBudget ?? Infinity, full],
  ] as const;
  return all
    .filter(([, , is, must]) => exceeds(must, is))
    .map(([limit, unit, is, must]) => ({ limit, unit, is, must }));
}

/** Ways to make the least counts pack, the one to name first before the others; none if they pack already. */
function waysToPack(
  { methods, openWeeks, capMinutes }: OptimiseProblem,
  smallestCap: SmallestCap,
): readonly (readonly FitChange[])[] {
  const items = methods
    .filter(({ least }) => least > 0)
    .map(({ method, executiveMinutes, gapWeeks, least }) => ({
      method,
      executiveMinutes,
      gapWeeks,
      count: least,
    }));
  const capWith = (added: number) => smallestCap(items, withWeeks(openWeeks, added));
  const cap = (must: number): FitChange => ({
    limit: 'cap',
    unit: 'minutes',
    is: capMinutes,
    must,
  });
  const weeks = (added: number): FitChange => {
    const is = openWeeks.length;
    return { limit: 'weeks', unit: 'weeks', is, must: is + added };
  };
  const now = capWith(0);
  if (now !== undefined && !exceeds(now, capMinutes)) return [];

  // With this many more weeks, each event can have one to itself.
  const enough = items.reduce((sum, { count, gapWeeks }) => sum + count * gapWeeks, 0);
  const fewest = (fits: (needed: number | undefined) => boolean) =>
    firstTrue(enough, (added) => fits(capWith(added)));
  const longest = Math.max(...items.map(({ executiveMinutes }) => executiveMinutes));
  const byCap = now === undefined ? [] : [[cap(now)]];
  if (!exceeds(longest, capMinutes)) {
    const added = fewest((needed) => needed !== undefined && !exceeds(needed, capMinutes));
    return [...byCap, [weeks(added)]];
  }
  if (now !== undefined) return byCap;
  // Too few weeks for any cap, and an event that is longer than the cap: both must change.
  const added = fewest((needed) => needed !== undefined);
  return [[cap(capWith(added) ?? longest), weeks(added)]];
}

/** The open weeks and `added` more after the last. */
function withWeeks(openWeeks: readonly number[], added: number): readonly number[] {
  const last = openWeeks.at(-1) ?? 0;
  return [...openWeeks, ...Array.from({ length: added }, (_, i) => last + 1 + i)];
}

/** Smallest whole number 1…`top` for which the rule holds, given that it holds from there on, and at `top`. */
function firstTrue(top: number, holds: (n: number) => boolean): number {
  let [low, high] = [1, top];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
