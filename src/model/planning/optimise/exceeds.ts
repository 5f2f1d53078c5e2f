/** Money and minutes are sums of fractions, and miss whole numbers by some 1e-12 of them. */
const tolerance = 1e-9;

/** Whether what is needed overruns a limit, in any unit, by more than what rounding explains. */
export function exceeds(needed: number, limit: number): boolean {
  return needed > limit + tolerance * Math.max(1, Math.abs(limit));
}
