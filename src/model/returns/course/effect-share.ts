import type { EffectCourse } from '../types.ts';

/**
 * Share of the full effect in a month, 0 to 1 (models.md §4, "Timeline"): it rises in a straight line to the end of the ramp, stays until it
 * begins to fade, and then halves in every half-life.
 * @param month from the start, 1 for the first.
 */
export function effectShare(
  { rampMonths, persistenceMonths, halfLifeMonths }: EffectCourse,
  month: number,
): number {
  const reached = rampMonths > 0 ? Math.min(1, month / rampMonths) : 1;
  if (month <= persistenceMonths) return reached;
  // What fades before it is complete fades from where it has come to.
  const peak = rampMonths > 0 ? Math.min(1, persistenceMonths / rampMonths) : 1;
  if (halfLifeMonths <= 0) return 0;
  return peak * 0.5 ** ((month - persistenceMonths) / halfLifeMonths);
}
