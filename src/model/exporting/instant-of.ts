/**
 * The instant of a clock time on a day in a zone; without a zone the clock time is taken as UTC. A time that the clocks leap
 * over is as much later as they leap; of a time that comes twice it is the first.
 * @param day `2026-11-30`. @param clockTime `09:00`. @param timeZone IANA name.
 * @throws RangeError if the zone is unknown or there is no such day.
 */
export function instantOf(day: string, clockTime: string, timeZone?: string): Date {
  const wanted = new Date(`${day}T${clockTime}:00Z`);
  if (Number.isNaN(wanted.getTime())) throw new RangeError(`There is no ${day} ${clockTime}.`);
  if (timeZone === undefined) return wanted;
  // A zone's offset changes by at most two hours, and never twice within a day.
  const [before, after] = [-1, 1].map((side) =>
    offsetMinutes(new Date(wanted.getTime() + side * 86_400_000), timeZone),
  ) as [number, number];
  const candidates = [before, after].map((offset) => new Date(wanted.getTime() - offset * 60_000));
  const exact = candidates
    .filter(
      (instant) =>
        instant.getTime() + offsetMinutes(instant, timeZone) * 60_000 === wanted.getTime(),
    )
    .sort((a, b) => a.getTime() - b.getTime());
  // Leapt over: the offset from before the leap puts it as much after as it was to be.
  return exact[0] ?? new Date(wanted.getTime() - before * 60_000);
}

/** How far a zone's clocks are ahead of UTC at an instant. */
function offsetMinutes(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return Math.round((shown - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
}
