/** Random draws that are the same in every run. */
export interface RandomDraws {
  /** A whole number from 0 up to, but not, the bound. */
  readonly below: (bound: number) => number;
  /** One of several. */
  readonly one: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

/** Draws by mulberry32 from a seed. */
export function randomDraws(seed: number): RandomDraws {
  let state = seed;
  const below = (bound: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, one: (values) => values[below(values.length)] ?? values[0] };
}
