/** Something that wants to stand with its middle at a place, on a line. */
export interface Standing {
  readonly at: number;
  readonly size: number;
}

/** Neighbours that touch, and so stand as one: the mean of where each wants the first of the line to begin. */
interface Block {
  start: number;
  count: number;
}

/**
 * Middles of things that stand on a line from `low` to `high` without touching, in the order of what they want and with the
 * least sum of squares of how far they are moved (isotonic regression by pooling neighbours). Where there is no room for all
 * they run out at `high`.
 */
export function pushApart(
  things: readonly Standing[],
  { low, high, gap }: { readonly low: number; readonly high: number; readonly gap: number },
): number[] {
  const order = things
    .map((thing, index) => ({ ...thing, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  // Without the sizes of those before it, each only has to begin no earlier than the one before.
  let before = 0;
  const begins = order.map(({ at, size }) => {
    const begin = at - size / 2 - before;
    before += size + gap;
    return begin;
  });
  const latest = Math.max(low, high - (before - gap));
  const middles = new Array<number>(things.length).fill(low);
  let reached = 0;
  let place = 0;
  for (const { start, count } of pooled(begins)) {
    const begin = Math.min(latest, Math.max(low, start));
    for (const { size, index } of order.slice(place, place + count)) {
      middles[index] = begin + reached + size / 2;
      reached += size + gap;
    }
    place += count;
  }
  return middles;
}

/** The rising blocks nearest to a row of numbers. */
function pooled(numbers: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (const number of numbers) {
    let last: Block = { start: number, count: 1 };
    for (let before = blocks.at(-1); before !== undefined && before.start > last.start;) {
      blocks.pop();
      const count = before.count + last.count;
      last = { start: (before.start * before.count + last.start * last.count) / count, count };
      before = blocks.at(-1);
    }
    blocks.push(last);
  }
  return blocks;
}
