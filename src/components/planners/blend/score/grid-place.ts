/** A cell of the score: a line and a week. */
export interface GridPlace {
  readonly row: number;
  readonly week: number;
}

/** Where a key leads from a cell; `undefined` for keys that go nowhere. Weeks by PageUp and PageDown go by fours. */
export function placeAfter(
  key: string,
  { row, week }: GridPlace,
  rows: number,
  weeks: number,
): GridPlace | undefined {
  const at = (toRow: number, toWeek: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, toRow)),
    week: Math.min(weeks, Math.max(1, toWeek)),
  });
  switch (key) {
    case 'ArrowLeft':
      return at(row, week - 1);
    case 'ArrowRight':
      return at(row, week + 1);
    case 'ArrowUp':
      return at(row - 1, week);
    case 'ArrowDown':
      return at(row + 1, week);
    case 'Home':
      return at(row, 1);
    case 'End':
      return at(row, weeks);
    case 'PageUp':
      return at(row, week - 4);
    case 'PageDown':
      return at(row, week + 4);
    default:
      return undefined;
  }
}
