import type { Box } from './effect-bound.ts';
import { exceeds } from './exceeds.ts';
import type { LinearLimit } from './linear-limits.ts';

/** The box without counts that no plan within the limits can have; `undefined` if none is left. */
export function tightened({ low, high }: Box, limits: readonly LinearLimit[]): Box | undefined {
  if (low.some((least, m) => least > (high[m] ?? 0))) return undefined;
  const tight = [...high];
  for (const { needs, most } of limits) {
    const used = needs.reduce((sum, need, m) => sum + need * (low[m] ?? 0), 0);
    if (exceeds(used, most)) return undefined;
    // A little more than what is left, since sums of fractions miss whole numbers.
    const left = most - used + 1e-9 * Math.max(1, Math.abs(most));
    needs.forEach((need, m) => {
      if (need <= 0) return;
      tight[m] = Math.min(tight[m] ?? 0, (low[m] ?? 0) + Math.max(0, Math.floor(left / need)));
    });
  }
  return { low, high: tight };
}
