/** Where the ticks of a checklist are kept on the device. */
const keyOf = (list: string) => `turnabout-ticks-${list}`;

/** Ids of the ticked items of a checklist; none where storage is blocked or holds something else. */
export function readTicks(list: string): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/**
 * Keeps the ticks by the items' ids, so that an edit of the list moves none. Ids that the list no longer has are kept too:
 * an item that comes back finds its tick.
 * @returns whether the device could keep them.
 */
export function writeTicks(list: string, ticks: ReadonlySet<string>): boolean {
  try {
    if (ticks.size === 0) localStorage.removeItem(keyOf(list));
    else localStorage.setItem(keyOf(list), JSON.stringify([...ticks].sort()));
    return true;
  } catch {
    return false;
  }
}
