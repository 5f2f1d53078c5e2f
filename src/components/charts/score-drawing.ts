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

/** Bar lines from one week's end to another's, as a path in which a week is one unit wide and a lane one high. */
export const barPath = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `M${from + index} 0v1`).join('');

/** Columns of the weekly load in the same units, the highest one unit high. */
export const loadPath = (load: readonly number[], peak: number): string =>
  load
    .map((minutes, index) => {
      const height = Number((minutes / peak).toFixed(3));
      return height === 0 ? '' : `M${index + 0.2} 1v-${height}h.6v${height}z`;
    })
    .join('');
