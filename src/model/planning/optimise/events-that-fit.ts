/**
 * The most events of one method that the open weeks hold, whatever the cap.
 * @param openWeeks week numbers, ascending.
 * @param gapWeeks weeks from one event to the next, 1 or more.
 */
export function eventsThatFit(openWeeks: readonly number[], gapWeeks: number): number {
  let events = 0;
  let next = -Infinity;
  // Taking the earliest week that is free leaves the most room for the rest.
  for (const week of openWeeks) {
    if (week < next) continue;
    events += 1;
    next = week + gapWeeks;
  }
  return events;
}
