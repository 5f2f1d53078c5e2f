import type { PackingItem } from './packing-item.ts';

/** Weeks that hold the same load so far. */
interface Level {
  readonly loadMinutes: number;
  readonly weeks: number;
}

/**
 * Packs events of which each method has at most one a week. Weeks with the same load are interchangeable, so the search is over
 * how many events of each method, heaviest first, go to the weeks of each load; heaviest weeks first, and no state twice.
 * @returns weeks of each item in the items' order; `undefined` if there is no way.
 */
export function packByLevel(
  items: readonly PackingItem[],
  openWeeks: readonly number[],
  capMinutes: number,
): readonly (readonly number[])[] | undefined {
  const order = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => b.item.executiveMinutes - a.item.executiveMinutes);
  const dead = new Set<string>();
  const chosen: (readonly number[])[] = [];

  function search(depth: number, levels: readonly Level[]): boolean {
    const item = order[depth]?.item;
    if (item === undefined) return true;
    const state = `${depth}|${levels.map(({ loadMinutes, weeks }) => `${loadMinutes}x${weeks}`).join()}`;
    if (dead.has(state)) return false;
    for (const takes of distributions(item, levels, capMinutes)) {
      chosen[depth] = takes;
      if (search(depth + 1, after(item, levels, takes))) return true;
    }
    dead.add(state);
    return false;
  }

  if (!search(0, [{ loadMinutes: 0, weeks: openWeeks.length }])) return undefined;
  return inWeeks(order, chosen, openWeeks, items.length);
}

/** All ways to spread an item's events over the levels that have room for them, fullest weeks first. */
function* distributions(
  { count, executiveMinutes }: PackingItem,
  levels: readonly Level[],
  capMinutes: number,
): Generator<readonly number[]> {
  const room = levels.map(({ loadMinutes, weeks }) =>
    loadMinutes + executiveMinutes <= capMinutes + 0.001 ? weeks : 0,
  );
  const takes = levels.map(() => 0);
  const roomFrom = room.map((_, index) => room.slice(index).reduce((sum, each) => sum + each, 0));
  function* from(index: number, left: number): Generator<readonly number[]> {
    if (index === levels.length) {
      if (left === 0) yield [...takes];
      return;
    }
    const most = Math.min(left, room[index] ?? 0);
    const least = Math.max(0, left - (roomFrom[index + 1] ?? 0));
    for (let take = most; take >= least; take--) {
      takes[index] = take;
      yield* from(index + 1, left - take);
    }
  }
  yield* from(0, count);
}

/** The levels after an item was spread over them, fullest first, equal ones together. */
function after(
  { executiveMinutes }: PackingItem,
  levels: readonly Level[],
  takes: readonly number[],
): readonly Level[] {
  const weeksOf = new Map<number, number>();
  const add = (loadMinutes: number, weeks: number) => {
    if (weeks > 0) weeksOf.set(loadMinutes, (weeksOf.get(loadMinutes) ?? 0) + weeks);
  };
  levels.forEach(({ loadMinutes, weeks }, index) => {
    const take = takes[index] ?? 0;
    add(loadMinutes + executiveMinutes, take);
    add(loadMinutes, weeks - take);
  });
  return [...weeksOf]
    .map(([loadMinutes, weeks]) => ({ loadMinutes, weeks }))
    .sort((a, b) => b.loadMinutes - a.loadMinutes);
}

/** The spreads as week numbers: the search is played once more with real weeks, taken evenly from each level. */
function inWeeks(
  order: readonly { readonly item: PackingItem; readonly index: number }[],
  chosen: readonly (readonly number[])[],
  openWeeks: readonly number[],
  items: number,
): readonly (readonly number[])[] {
  let groups: { readonly loadMinutes: number; readonly weeks: readonly number[] }[] = [
    { loadMinutes: 0, weeks: openWeeks },
  ];
  const result = Array.from({ length: items }, (): readonly number[] => []);
  order.forEach(({ item, index }, depth) => {
    const next = new Map<number, number[]>();
    const add = (loadMinutes: number, weeks: readonly number[]) => {
      if (weeks.length > 0) next.set(loadMinutes, [...(next.get(loadMinutes) ?? []), ...weeks]);
    };
    const taken: number[] = [];
    groups.forEach(({ loadMinutes, weeks }, level) => {
      const take = chosen[depth]?.[level] ?? 0;
      const picked = new Set(
        Array.from({ length: take }, (_, i) => Math.floor(((i + 0.5) * weeks.length) / take)),
      );
      const into = weeks.filter((_, position) => picked.has(position));
      taken.push(...into);
      add(loadMinutes + item.executiveMinutes, into);
      add(
        loadMinutes,
        weeks.filter((_, position) => !picked.has(position)),
      );
    });
    result[index] = taken.sort((a, b) => a - b);
    groups = [...next]
      .map(([loadMinutes, weeks]) => ({ loadMinutes, weeks: weeks.sort((a, b) => a - b) }))
      .sort((a, b) => b.loadMinutes - a.loadMinutes);
  });
  return result;
}
