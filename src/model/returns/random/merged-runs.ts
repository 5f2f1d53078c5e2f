import { freshColumn, type NewColumn } from '../column-store.ts';

/**
 * Sorts equal parts of a column one by one and merges them: percentiles of the parts and of the whole for little more than one sort.
 * @param parts how many; a power of two that divides the length.
 * @param newColumn where the columns that it sorts in come from.
 * @returns the sorted parts, and the whole sorted.
 */
export function mergedRuns(
  column: Float64Array,
  parts: number,
  newColumn: NewColumn = freshColumn,
): { readonly parts: readonly Float64Array[]; readonly whole: Float64Array } {
  const length = column.length / parts;
  const sorted = newColumn(column.length);
  sorted.set(column);
  const runs = Array.from({ length: parts }, (_, part) =>
    sorted.subarray(part * length, (part + 1) * length).sort(),
  );
  let from = sorted;
  let to = newColumn(column.length);
  let spare = newColumn(column.length);
  for (let width = length; width < column.length; width *= 2) {
    for (let start = 0; start < column.length; start += 2 * width) merge(from, to, start, width);
    // The parts stay as they are: from the second round on two other buffers take turns.
    [from, to, spare] = [to, spare, to];
  }
  return { parts: runs, whole: from };
}

function merge(from: Float64Array, to: Float64Array, start: number, width: number): void {
  const [middle, end] = [start + width, start + 2 * width];
  let [left, right] = [start, middle];
  for (let at = start; at < end; at++) {
    const one = from[left] ?? 0;
    const other = from[right] ?? 0;
    if (right >= end || (left < middle && one <= other)) {
      to[at] = one;
      left++;
    } else {
      to[at] = other;
      right++;
    }
  }
}
