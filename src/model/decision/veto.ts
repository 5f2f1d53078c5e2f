import type { MethodLimits, SelectorContext } from './types.ts';

/** A limit that rules a method out whatever its score, and what would lift it. */
export interface Veto {
  readonly code: 'executive-cap' | 'too-short' | 'no-facilitator';
  /** What the method needs: hours a week, weeks, or facilitator hours (any above 0). */
  readonly need: number;
  /** What the programme has, in the same unit. */
  readonly have: number;
}

/** The vetoes on a method; none if it can run within the limits. */
export function vetoes(limits: MethodLimits, context: SelectorContext): Veto[] {
  const found: Veto[] = [];
  // A twelfth of an hour typed as 0.17 must not be refused for a rounding error.
  if (context.capHoursPerWeek < limits.peakHours - 1e-9) {
    found.push({ code: 'executive-cap', need: limits.peakHours, have: context.capHoursPerWeek });
  }
  if (context.programmeWeeks < limits.minimumWeeks) {
    found.push({ code: 'too-short', need: limits.minimumWeeks, have: context.programmeWeeks });
  }
  if (limits.needsFacilitator && context.facilitatorHours <= 0) {
    found.push({ code: 'no-facilitator', need: 0, have: context.facilitatorHours });
  }
  return found;
}
