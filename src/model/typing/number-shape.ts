/** How a number is put together: its decimal mark, and what parts its digits into groups of which sizes. */
export interface NumberShape {
  readonly decimal: string;
  /** `undefined` where digits are not grouped. A plain space and a straight apostrophe stand for all of their kind. */
  readonly group: string | undefined;
  /** Digits of the group before the decimal mark. */
  readonly lastGroupDigits: number;
  /** Digits of every other group; the first one may have fewer. */
  readonly otherGroupDigits: number;
}

const thousands = { lastGroupDigits: 3, otherGroupDigits: 3 };

/** The conventions of the world, for a text that none of the reader's locales can read. */
export const conventionalShapes: readonly NumberShape[] = [
  { decimal: '.', group: ',', ...thousands },
  { decimal: '.', group: ',', lastGroupDigits: 3, otherGroupDigits: 2 },
  { decimal: '.', group: ' ', ...thousands },
  { decimal: '.', group: "'", ...thousands },
  { decimal: ',', group: '.', ...thousands },
  { decimal: ',', group: ' ', ...thousands },
  { decimal: ',', group: "'", ...thousands },
  { decimal: '٫', group: '٬', ...thousands },
];

/**
 * Writes all spaces (no-break, narrow, thin…) as the plain one and all apostrophes as the straight one, and drops marks
 * of direction and of no width, so that a pasted number looks like a typed one.
 */
export function plainMarks(text: string): string {
  return text
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[‘’ʼ′´`＇]/g, "'")
    .replace(/[،，]/g, ',')
    .replace(/．/g, '.');
}

const shapesOf = new Map<string, readonly NumberShape[]>();

/**
 * The shapes that a locale (a BCP 47 tag) writes numbers in: with its own digits, with 0 to 9, and, where they differ
 * (as in fr-CH), sums of money in the ISO `currency`.
 * @throws {RangeError} for a malformed tag or currency.
 */
export function numberShapes(locale: string, currency?: string): readonly NumberShape[] {
  const key = `${locale} ${currency ?? ''}`;
  const known = shapesOf.get(key);
  if (known !== undefined) return known;
  const style: Intl.NumberFormatOptions[] = [{}, { numberingSystem: 'latn' }];
  if (currency !== undefined) style.push({ style: 'currency', currency, numberingSystem: 'latn' });
  const shapes = style.map((options) => shapeOf(new Intl.NumberFormat(locale, options)));
  shapesOf.set(key, shapes);
  return shapes;
}

function shapeOf(format: Intl.NumberFormat): NumberShape {
  // ICU gives the sizes of groups only by example; a currency without decimals has a decimal mark in plain numbers.
  const parts = format.formatToParts(1234567890.5);
  const { locale, numberingSystem } = format.resolvedOptions();
  const marks = new Intl.NumberFormat(locale, { numberingSystem }).formatToParts(0.5);
  const decimal = [...parts, ...marks].find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = parts.find(({ type }) => type === 'group')?.value;
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
  return {
    decimal,
    group: group === undefined ? undefined : plainMarks(group),
    lastGroupDigits: lengthOf(groups.at(-1)),
    otherGroupDigits: lengthOf(groups.at(-2)),
  };
}

function lengthOf(digits: string | undefined): number {
  return digits === undefined ? 3 : Array.from(digits).length;
}

/** A number read in one shape; `grouped` when its digits stood in groups. */
export interface ShapedNumber {
  readonly value: number;
  readonly grouped: boolean;
}

/**
 * Reads unsigned digits and marks (as `plainMarks` and `plainDigits` leave them) in one shape, strictly: groups must be
 * whole and must not start with nought. Gives `undefined` for what is no number in this shape.
 */
export function readInShape(text: string, shape: NumberShape): ShapedNumber | undefined {
  const [whole = '', fraction = '', ...more] = text.split(shape.decimal);
  if (more.length > 0 || !/^[0-9]*$/.test(fraction)) return undefined;
  const groups = shape.group === undefined ? [whole] : whole.split(shape.group);
  const grouped = groups.length > 1;
  if (!groups.every((digits) => /^[0-9]*$/.test(digits))) return undefined;
  if (grouped && !groupsAreWhole(groups, shape)) return undefined;
  const digits = groups.join('');
  if (digits === '' && fraction === '') return undefined;
  const value = Number(`${digits === '' ? '0' : digits}.${fraction === '' ? '0' : fraction}`);
  return Number.isFinite(value) ? { value, grouped } : undefined;
}

function groupsAreWhole(
  [first = '', ...rest]: readonly string[],
  { lastGroupDigits, otherGroupDigits }: NumberShape,
): boolean {
  const last = rest.at(-1);
  return (
    /^[1-9]/.test(first) &&
    first.length <= otherGroupDigits &&
    last?.length === lastGroupDigits &&
    rest.slice(0, -1).every((digits) => digits.length === otherGroupDigits)
  );
}
