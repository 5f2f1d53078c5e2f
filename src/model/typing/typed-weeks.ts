import { plainDigits } from './plain-digits.ts';

/** What a text that names weeks means. */
export type TypedWeeks =
  | { readonly kind: 'weeks'; readonly weeks: readonly number[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-weeks'; readonly part: string }
  | { readonly kind: 'out-of-range'; readonly week: number }
  | { readonly kind: 'all-weeks' };

/**
 * Reads weeks and stretches of weeks, such as `3, 7–9` or `3 7-9`: rising, none twice.
 * @param last the last week; week 1 is the first. A text that names every week is refused, since nothing would be left.
 */
export function readTypedWeeks(text: string, last: number): TypedWeeks {
  const plain = plainDigits(text);
  if (plain === undefined) return { kind: 'not-weeks', part: text.trim() };
  const parts = plain.text
    .replaceAll(/\s*[-\u2010-\u2015\u2212]\s*/g, '-')
    .split(/[\s,;.、،&+]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return { kind: 'empty' };
  const weeks = new Set<number>();
  for (const part of parts) {
    const [, one, other = one] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    if (one === undefined || other === undefined) return { kind: 'not-weeks', part };
    // A stretch that is written backwards is plain enough.
    const [from, to] = [Number(one), Number(other)].sort((a, b) => a - b) as [number, number];
    if (from < 1) return { kind: 'out-of-range', week: from };
    if (to > last) return { kind: 'out-of-range', week: to };
    for (let week = from; week <= to; week++) weeks.add(week);
  }
  return weeks.size === last
    ? { kind: 'all-weeks' }
    : { kind: 'weeks', weeks: [...weeks].sort((a, b) => a - b) };
}

/** Writes weeks as they are read, stretches of three and more with a dash: `3, 7–9`. */
export function writeWeeks(weeks: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run?.[1] === week - 1) run[1] = week;
    else runs.push([week, week]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ');
}
