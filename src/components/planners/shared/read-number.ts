import { NumberParser } from '@internationalized/number';

/** What a typed number turned out to be. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' | 'not-a-number' }
  | { readonly kind: 'out-of-range' | 'not-whole'; readonly value: number };

/** Reads a number typed in the reader's locale ("1,5" in German). Empty is not nought; nothing is clamped. */
export function readTypedNumber(
  text: string,
  locale: string,
  range: { readonly min: number; readonly max: number; readonly whole?: boolean },
): TypedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const value = new NumberParser(locale, { style: 'decimal' }).parse(trimmed);
  if (!Number.isFinite(value)) return { kind: 'not-a-number' };
  if (value < range.min || value > range.max) return { kind: 'out-of-range', value };
  if (range.whole === true && !Number.isInteger(value)) return { kind: 'not-whole', value };
  return { kind: 'number', value };
}
