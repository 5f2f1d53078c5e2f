import type { PackingItem } from './packing-item.ts';

/** What a search that may be given up comes to. */
export type WeekSearch =
  | { readonly kind: 'packed'; readonly weeks: readonly (readonly number[])[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'undecided' };

/**
 * Packs events with gaps of two weeks and more between events of a method: week by week, the sets of methods that fit tried
 * largest first, no state (events left, weeks since the last) twice.
 * @param openWeeks week numbers, rising.
 */
export function packByWeek(
  items: readonly PackingItem[],
  openWeeks: readonly number[],
  capMinutes: number,
  nodeLimit: number,
): WeekSearch {
  const sets = fittingSets(items, capMinutes);
  const left = items.map(({ count }) => count);
  const last = items.map(() => Number.NEGATIVE_INFINITY);
  const weeks = items.map((): number[] => []);
  const dead = new Set<string>();
  let nodes = 0;

  /** Whether the weeks from a place on could hold what is left of each method by itself. */
  const roomFor = (place: number) =>
    items.every(({ gapWeeks }, index) => {
      let room = 0;
      let next = (last[index] ?? 0) + gapWeeks;
      for (let at = place; at < openWeeks.length && room < (left[index] ?? 0); at++) {
        const week = openWeeks[at] ?? 0;
        if (week < next) continue;
        room += 1;
        next = week + gapWeeks;
      }
      return room >= (left[index] ?? 0);
    });

  function search(place: number): boolean | undefined {
    if (left.every((count) => count === 0)) return true;
    if (place === openWeeks.length || !roomFor(place)) return false;
    if (++nodes > nodeLimit) return undefined;
    const week = openWeeks[place] ?? 0;
    const since = items.map(({ gapWeeks }, index) =>
      left[index] === 0 ? 0 : Math.max(0, (last[index] ?? 0) + gapWeeks - week),
    );
    const state = `${place}|${left.join()}|${since.join()}`;
    if (dead.has(state)) return false;
    const free = (index: number) => (left[index] ?? 0) > 0 && since[index] === 0;
    for (const set of sets) {
      if (!set.every(free)) continue;
      const before = set.map((index) => last[index] ?? 0);
      for (const index of set) {
        left[index] = (left[index] ?? 0) - 1;
        last[index] = week;
        weeks[index]?.push(week);
      }
      const found = search(place + 1);
      if (found !== false) return found;
      set.forEach((index, position) => {
        left[index] = (left[index] ?? 0) + 1;
        last[index] = before[position] ?? 0;
        weeks[index]?.pop();
      });
    }
    dead.add(state);
    return false;
  }

  const found = search(0);
  if (found === undefined) return { kind: 'undecided' };
  return found ? { kind: 'packed', weeks } : { kind: 'impossible' };
}

/** Every set of items that fits in one week, those with most minutes first; the empty one is last. */
function fittingSets(items: readonly PackingItem[], capMinutes: number): readonly number[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.flatMap((_item, index) => (((bits >> index) & 1) === 1 ? [index] : [])),
  )
    .map((set) => ({
      set,
      minutes: set.reduce((sum, index) => sum + (items[index]?.executiveMinutes ?? 0), 0),
    }))
    .filter(({ minutes }) => minutes <= capMinutes + 0.001)
    .sort((a, b) => b.minutes - a.minutes)
    .map(({ set }) => set);
}
