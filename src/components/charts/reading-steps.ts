import type { Plot } from './plot.ts';

/** The reading nearest to a place, which is a share of the width. */
export function nearestReading({ x, readings }: Plot, share: number): number {
  const wanted = x.low + (x.high - x.low) * share;
  let nearest = 0;
  let distance = Infinity;
  for (const [index, { at }] of readings.entries()) {
    if (Math.abs(at - wanted) >= distance) continue;
    nearest = index;
    distance = Math.abs(at - wanted);
  }
  return nearest;
}

/** Where a key leads to; undefined where it is not ours. */
export function stepTo(
  key: string,
  from: number | undefined,
  last: number,
): number | 'none' | undefined {
  const page = Math.max(1, Math.round(last / 10));
  const at = from ?? -1;
  const targets: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + page,
    PageDown: at - page,
    Home: 0,
    End: last,
  };
  if (key === 'Escape' && from !== undefined) return 'none';
  const to = targets[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}
