import { packEvents } from './pack-events.ts';
import type { PackingItem } from './packing-item.ts';

/**
 * The smallest cap under which events can be packed: one of the sums that a week can come to, found by halving.
 * @param openWeeks week numbers, rising.
 * @returns minutes a week; `undefined` where no cap helps, since there are more events than weeks.
 */
export function smallestCap(
  items: readonly PackingItem[],
  openWeeks: readonly number[],
): number | undefined {
  const wanted = items.filter(({ count }) => count > 0);
  const sums = new Set([0]);
  for (const { executiveMinutes } of wanted)
    for (const sum of [...sums]) sums.add(sum + executiveMinutes);
  const caps = [...sums].sort((a, b) => a - b);
  const packs = (cap: number) => packEvents(wanted, openWeeks, cap).kind === 'packed';
  let [low, high] = [0, caps.length - 1];
  if (!packs(caps[high] ?? 0)) return undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (packs(caps[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return caps[high];
}
