/** Where the columns of a calculation come from; what stands in them is left from the last time. */
export type NewColumn = (length: number) => Float64Array;

/** Memory of a calculation that is made again and again, such as with every key that is pressed. */
export interface ColumnStore {
  /** A column that nobody else has until the next `reset`. */
  readonly column: NewColumn;
  /** Ends the last calculation: its columns are given out again, in the same order. */
  readonly reset: () => void;
}

/** A new column each time. */
export const freshColumn: NewColumn = (length) => new Float64Array(length);

/**
 * Keeps the columns of one calculation for the next: a browser gives memory back when it is not used, and to take it anew costs several times
 * as much as the arithmetic.
 */
export function columnStore(): ColumnStore {
  const columns: Float64Array[] = [];
  let used = 0;
  return {
    column: (length) => {
      const kept = columns[used];
      const column = kept?.length === length ? kept : new Float64Array(length);
      columns[used++] = column;
      return column;
    },
    reset: () => {
      used = 0;
    },
  };
}
