/** Something that wants to stand with its middle at a place, on a line. */
export interface Standing {
  readonly at: number;
  readonly size: number;
}

/**
 * Middles of things that stand on a line from `low` to `high` without touching, each near where it wants to be and in the
 * order of what they want. Where there is no room for all they run out at `low`.
 */
export function pushApart(
  things: readonly Standing[],
  { low, high, gap }: { readonly low: number; readonly high: number; readonly gap: number },
): number[] {
  const order = things
    .map((thing, index) => ({ ...thing, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const middles = new Array<number>(things.length).fill(low);
  let edge = low - gap;
  for (const { at, size, index } of order) {
    const middle = Math.max(at, edge + gap + size / 2);
    middles[index] = middle;
    edge = middle + size / 2;
  }
  edge = high + gap;
  for (const { size, index } of order.toReversed()) {
    const middle = Math.min(middles[index] ?? low, edge - gap - size / 2);
    middles[index] = middle;
    edge = middle - size / 2;
  }
  return middles;
}
