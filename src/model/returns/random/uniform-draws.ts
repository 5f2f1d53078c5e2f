/** Fills one column an input with the next draws, and goes on where it stopped when it is called again. */
export type UniformDraws = (columns: readonly Float64Array[]) => void;

/**
 * Seeded uniform numbers, 0 ≤ u < 1, by mulberry32 (Tommy Ettinger's, in the public domain): draw by draw, and within a draw in the order
 * of the inputs, so that a simulation can be repeated digit by digit elsewhere (models.md §4).
 */
export function uniformDraws(seed: number): UniformDraws {
  let state = seed | 0;
  return (columns) => {
    const draws = columns[0]?.length ?? 0;
    for (let draw = 0; draw < draws; draw++) {
      for (const column of columns) {
        // Inlined: a call costs many times as much a number in Chromium.
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        column[draw] = ((t ^ (t >>> 14)) >>> 0) / 4294967296;
      }
    }
  };
}
