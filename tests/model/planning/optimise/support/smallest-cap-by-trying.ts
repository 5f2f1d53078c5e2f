import type { PackingItem } from '../../../../../src/model/planning/packing/packing-item.ts';

/** Smallest cap for which few events can be laid into few weeks, by trying all ways; undefined when there is none. */
export function smallestCapByTrying(
  items: readonly PackingItem[],
  openWeeks: readonly number[],
): number | undefined {
  /** The least that the fullest of the weeks from the `w`th on can hold, with these counts left and these last weeks. */
  const least = (w: number, left: readonly number[], last: readonly number[]): number => {
    const week = openWeeks[w];
    if (week === undefined) return left.some((count) => count > 0) ? Infinity : 0;
    let best = Infinity;
    for (let set = 0; set < 2 ** items.length; set++) {
      const takes = items.map((_, i) => Math.floor(set / 2 ** i) % 2 === 1);
      const allowed = items.every(
        ({ gapWeeks }, i) =>
          takes[i] !== true || ((left[i] ?? 0) > 0 && week - (last[i] ?? -99) >= gapWeeks),
      );
      if (!allowed) continue;
      const here = items.reduce(
        (sum, { executiveMinutes }, i) => sum + (takes[i] === true ? executiveMinutes : 0),
        0,
      );
      if (here >= best) continue;
      const rest = least(
        w + 1,
        left.map((count, i) => (takes[i] === true ? count - 1 : count)),
        last.map((before, i) => (takes[i] === true ? week : before)),
      );
      best = Math.min(best, Math.max(here, rest));
    }
    return best;
  };
  const cap = least(
    0,
    items.map(({ count }) => count),
    items.map(() => -99),
  );
  return cap === Infinity ? undefined : cap;
}
