import { shortened } from '../programme/reading/shortened.ts';

/** Longest fragment that is read, in UTF-16 units: more than any honest link needs. */
export const longestFragment = 8_192;

/** A part of a link that was not understood, and why. */
export interface Dropped {
  /** The key as it stands in the link, shortened for display. */
  readonly key: string;
  /** The value as it stands in the link, shortened for display. */
  readonly value: string;
  /** `unknown-key`, `unknown-value`, `not-a-number`, `out-of-range`, `too-long`, `newer-version` or `repeated`. */
  readonly reason: DropReason;
  /** What would be understood, where that is a short list or a range. */
  readonly allowed?: string;
}

export type DropReason =
  | 'unknown-key'
  | 'unknown-value'
  | 'not-a-number'
  | 'out-of-range'
  | 'too-long'
  | 'newer-version'
  | 'repeated';

/** What one key may hold. */
export type FieldReader<State> = (value: string, state: State) => Reading<State>;

/** The state with the value taken in, or why the value was dropped. */
export type Reading<State> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly reason: DropReason; readonly allowed?: string };

/** Version of the link format; a link without one is of version 1. */
export const linkVersion = 1;

/**
 * Reads a link's fragment (without `#`) key by key. Whatever is not understood is dropped and reported, the rest is
 * kept; no input makes it throw.
 */
export function readFragment<State>(
  fragment: string,
  initial: State,
  readerOf: (key: string) => FieldReader<State> | undefined,
): { readonly state: State; readonly dropped: readonly Dropped[] } {
  if (fragment.length > longestFragment) {
    const dropped = {
      key: '#',
      value: shortened(fragment),
      reason: 'too-long' as const,
      allowed: `${longestFragment}`,
    };
    return { state: initial, dropped: [dropped] };
  }
  const pairs = [...new URLSearchParams(fragment)];
  const version = Number(pairs.find(([key]) => key === 'v')?.[1] ?? linkVersion);
  if (version > linkVersion) {
    return {
      state: initial,
      dropped: [{ key: 'v', value: shortened(String(version)), reason: 'newer-version' }],
    };
  }
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  let state = initial;
  for (const [key, value] of pairs) {
    const drop = (reason: DropReason, allowed?: string) =>
      dropped.push({
        key: shortened(key),
        value: shortened(value),
        reason,
        ...(allowed === undefined ? {} : { allowed }),
      });
    if (key === 'v') continue;
    if (seen.has(key)) {
      drop('repeated');
      continue;
    }
    seen.add(key);
    const reader = readerOf(key);
    if (reader === undefined) {
      drop('unknown-key');
      continue;
    }
    const reading = reader(value, state);
    if (reading.ok) state = reading.state;
    else drop(reading.reason, reading.allowed);
  }
  return { state, dropped };
}

/** A decimal number with a point, as links carry it; nothing else, so `1e3`, `0x10`, `NaN` and blanks are no numbers. */
export function readNumber(
  value: string,
  range: { readonly min: number; readonly max: number; readonly whole?: boolean },
): { ok: true; value: number } | { ok: false; reason: DropReason; allowed: string } {
  const allowed = `${range.min}–${range.max}`;
  const pattern = range.whole === true ? /^-?\d{1,9}$/ : /^-?\d{1,9}(\.\d{1,9})?$/;
  if (!pattern.test(value)) return { ok: false, reason: 'not-a-number', allowed };
  // −0 is 0 to whoever wrote it.
  const number = Number(value) + 0;
  if (number < range.min || number > range.max)
    return { ok: false, reason: 'out-of-range', allowed };
  return { ok: true, value: number };
}
