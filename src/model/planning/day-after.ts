/**
 * The day that lies a number of days after another.
 * @param start `2027-01-11`.
 * @param days whole days, negative for earlier.
 * @returns the day, `2027-04-11`; `undefined` if `start` is no day.
 */
export function dayAfter(start: string, days: number): string | undefined {
  const from = Date.parse(`${start}T00:00:00Z`);
  return Number.isNaN(from)
    ? undefined
    : new Date(from + days * 86_400_000).toISOString().slice(0, 10);
}
