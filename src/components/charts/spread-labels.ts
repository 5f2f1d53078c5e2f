import { pushApart } from './push-apart.ts';

/** A label that wants to stand in the middle of a place. */
export interface WantedLabel {
  /** Its place, in percent of the width. */
  readonly at: number;
  readonly text: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a label stands: an end of the width holds it where its middle would not fit. */
export interface PlacedLabel {
  /** In percent of the width. */
  readonly x: number;
  readonly anchor: Anchor;
  /** 0 is the row next to what is labelled. */
  readonly row: number;
}

const gap = 10;

/** Characters that are about equally wide, in pixels at the size and weight of labels; the first that fits counts. */
const characterWidths: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/\s/, 3.8],
  [/[ijlftr.,:;'’|()[\]!]/, 4.8],
  [/[mwMW%@]/, 11.5],
  [/[A-Z0-9€$£+−–]/, 8.6],
];
const usualWidth = 7.6;

/** About how wide a text is, in pixels: where it is drawn nobody may have measured it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += characterWidths.find(([pattern]) => pattern.test(character))?.[1] ?? usualWidth;
  }
  return width;
}

/**
 * Places labels along a line so that none covers another or is cut off: each as near to its place as may be, in rows of
 * their own where one row is too short for all.
 * @param width of the line, in pixels.
 */
export function spreadLabels(wanted: readonly WantedLabel[], width: number): PlacedLabel[] {
  const share = (pixels: number) => (pixels / width) * 100;
  const things = wanted.map(({ at, text }) => ({ at, size: share(textWidth(text)) }));
  const needed = things.reduce((sum, { size }) => sum + size + share(gap), -share(gap));
  if (needed > 100) {
    const order = wanted.map((_, index) => index).sort((a, b) => atOf(wanted, a) - atOf(wanted, b));
    return things.map(({ at, size }, index) => ({ ...held(at, size), row: order.indexOf(index) }));
  }
  return pushApart(things, { low: 0, high: 100, gap: share(gap) }).map((middle, index) => ({
    ...held(middle, things[index]?.size ?? 0),
    row: 0,
  }));
}

/** A label whose middle is near an end is held by that end, so that a text wider than thought is not cut. */
export function held(middle: number, size: number): { x: number; anchor: Anchor } {
  if (middle - size / 2 <= 0.5) return { x: 0, anchor: 'start' };
  if (middle + size / 2 >= 99.5) return { x: 100, anchor: 'end' };
  return { x: middle, anchor: 'middle' };
}

const atOf = (wanted: readonly WantedLabel[], index: number) => wanted[index]?.at ?? 0;
