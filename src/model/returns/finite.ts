import type { Column } from './types.ts';

/** A single value as a number, or `undefined` where it is not defined: a division by nothing, a figure beyond all numbers. */
export function finite(value: Column | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
