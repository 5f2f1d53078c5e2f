/** Centre of a week, in percent of the width. */
export const weekCentre = (week: number, weeks: number): number => ((week - 0.5) / weeks) * 100;

/** Radius of a mark in pixels: its area grows with the minutes, within what can be seen and told apart. */
export const markRadius = (minutes: number): number =>
  Math.min(18, Math.max(3.5, 1.05 * Math.sqrt(minutes)));

/** How far the two circles of a shared event stand from its middle, in pixels: they always overlap. */
export const pairOffset = (minutes: number): number => markRadius(minutes) * 0.3;

/** Weeks whose number is printed: all of a quarter, every fourth of a year. */
export function labelledWeeks(weeks: number): number[] {
  const step = weeks <= 16 ? 1 : weeks <= 28 ? 2 : 4;
  return Array.from({ length: weeks }, (_, index) => index + 1).filter(
    (week) => (week - 1) % step === 0,
  );
}
