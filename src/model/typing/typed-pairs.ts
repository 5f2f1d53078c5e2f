import { readTypedNumber } from './typed-number.ts';

/** Figures of the same people before and after, as they were typed or pasted: a line each. */
export interface TypedPairs {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Numbers of the lines that hold no two figures, from 1. */
  readonly unread: readonly number[];
}

const anything = { min: -1e12, max: 1e12 };

/**
 * Reads two figures a line, before and after, parted by a tab, a semicolon or blanks, as spreadsheets paste them. Empty
 * lines are passed over; a line with more, less or something else is told by its number and left out. Figures that could
 * be two numbers are taken as the first of the locales reads them.
 * @param locales BCP 47 tags: the edition's first, then the reader's.
 */
export function readTypedPairs(text: string, locales: readonly string[]): TypedPairs {
  const rows = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const pairs: [number, number][] = [];
  const unread: number[] = [];
  rows.forEach((row, index) => {
    if (row === '') return;
    const figures = partsOf(row).map((part) => figureIn(part, locales));
    const [before, after] = figures;
    if (figures.length === 2 && before !== undefined && after !== undefined)
      pairs.push([before, after]);
    else unread.push(index + 1);
  });
  return {
    before: pairs.map(([figure]) => figure),
    after: pairs.map(([, figure]) => figure),
    unread,
  };
}

/** Blanks part figures only where nothing stronger does: "1 234;5" is two figures and not three. */
function partsOf(row: string): readonly string[] {
  const strong = row.split(/[\t;]/u).map((part) => part.trim());
  return strong.length > 1 ? strong : row.split(/\s+/u);
}

function figureIn(part: string, locales: readonly string[]): number | undefined {
  const read = readTypedNumber(part, { locales, range: anything, percent: true });
  if (read.kind === 'number') return read.value;
  return read.kind === 'ambiguous' ? read.readings[0] : undefined;
}
