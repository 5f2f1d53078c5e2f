import type { Column } from './types.ts';

/** Larger than every result of figures within their ranges; beyond it only divisions by next to nothing are left, and rounding would overflow. */
const largest = 1e100;

/** A single value as a number, or `undefined` where it is not defined: a division by nothing or next to nothing. */
export function finite(value: Column | undefined): number | undefined {
  return typeof value === 'number' && Math.abs(value) < largest ? value : undefined;
}
