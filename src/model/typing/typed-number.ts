import { numberParts } from './number-parts.ts';
import { conventionalShapes, numberShapes, plainMarks, readInShape } from './number-shape.ts';
import { plainDigits } from './plain-digits.ts';
import type { NumberParts } from './number-parts.ts';
import type { NumberShape, ShapedNumber } from './number-shape.ts';

/** What a typed number turned out to be. No number in it is ever NaN, infinite or negative nought. */
export type TypedNumber =
  /** `echo`: worth repeating back, since digits were grouped or somebody else would read another number. */
  | { readonly kind: 'number'; readonly value: number; readonly echo?: true }
  /** Two numbers that both would do; the edition's reading comes first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'empty' | 'not-a-number' }
  /** `readings`: what it would be to the reader, or for a broken number by other conventions, where that would do. */
  | {
      readonly kind: 'out-of-range' | 'not-whole';
      readonly value: number;
      readonly readings?: readonly number[];
    }
  /** `currency` as `readCurrencySign` gives it; `readings` where the number itself could be either of two. */
  | {
      readonly kind: 'other-currency';
      readonly value: number;
      readonly currency: string;
      readonly readings?: readonly [number, number];
    };

/** How a field wants its number read. */
export interface NumberReading {
  /** BCP 47 tags: the edition's first, then the reader's. */
  readonly locales: readonly string[];
  /** Both ends belong to the range. */
  readonly range: { readonly min: number; readonly max: number; readonly whole?: boolean };
  /** The ISO code of the currency that the field counts in; without it, a currency sign is no part of a number. */
  readonly currency?: string;
  /** Whether the field counts in per cent, so that "12 %" is 12; without it, a percent sign is no part of a number. */
  readonly percent?: boolean;
}

const longestText = 40;

/**
 * Reads a number as typed or pasted, strictly: digits of any one script, groups only where a locale puts them, a minus
 * only in front, no exponents. A text that the locales read as two numbers within the range is asked about. Where only
 * the edition's reading will do, it is taken; where only another will do, that is offered. A text that none of the
 * locales reads is tried with other groups, then by the other conventions of the world. Empty is not nought; nothing is
 * clamped or rounded.
 * @throws {RangeError} for a malformed locale or currency, never for a text.
 */
export function readTypedNumber(text: string, reading: NumberReading): TypedNumber {
  const plain = plainMarks(text).trim();
  if (plain === '') return { kind: 'empty' };
  const digits = plain.length > longestText ? undefined : plainDigits(plain);
  const parts = digits === undefined ? undefined : numberParts(digits.text, reading);
  if (digits === undefined || parts === undefined) return { kind: 'not-a-number' };

  const { values, echo } = readings(parts, digits.system, reading);
  const [first] = values;
  if (first === undefined) return { kind: 'not-a-number' };
  const { range } = reading;
  const doing = values.filter((value) => fits(value, range));
  if (doing[0] !== first) {
    // The edition's reading is never passed over in silence: £200,000 is not £200 because 200.000 would fit.
    const kind = isWithin(first, range) ? 'not-whole' : 'out-of-range';
    const conventional = kind === 'not-whole' ? valuesIn(parts, conventionalShapes) : [];
    const meant = [...new Set([...doing, ...conventional])].filter((value) => fits(value, range));
    const offered = meant.length > 0 && parts.otherCurrency === undefined;
    return { kind, value: first, ...(offered ? { readings: meant } : {}) };
  }
  const [value, other] = [first, doing[1]];
  const either = other === undefined ? undefined : ([value, other] as const);
  if (parts.otherCurrency !== undefined) {
    const doubt = either === undefined ? {} : { readings: either };
    return { kind: 'other-currency', value, currency: parts.otherCurrency, ...doubt };
  }
  if (either !== undefined) return { kind: 'ambiguous', readings: either };
  return { kind: 'number', value, ...(echo ? { echo } : {}) };
}

function isWithin(value: number, { min, max }: NumberReading['range']): boolean {
  return value >= min && value <= max;
}

function fits(value: number, range: NumberReading['range']): boolean {
  return isWithin(value, range) && (range.whole !== true || Number.isInteger(value));
}

/** The numbers that the locales see in a text, the edition's first; or else those that any convention sees in it. */
function readings(
  parts: NumberParts,
  system: string,
  { locales, currency }: NumberReading,
): { readonly values: readonly number[]; readonly echo: boolean } {
  const shapes = (locale: string | undefined) => {
    if (locale === undefined) return [];
    const own = numberShapes(locale, currency);
    // Keyboards with Arabic digits often lack the Arabic marks; a comma then stands for the decimal one.
    const comma = { decimal: ',', group: '.', lastGroupDigits: 3, otherGroupDigits: 3 };
    const byComma = system.startsWith('arab') && own.some(({ decimal }) => decimal === '٫');
    return byComma ? [...own, comma] : own;
  };
  const edition = shapes(locales[0]);
  const conventional = valuesIn(parts, conventionalShapes);
  const [own] = shapedIn(parts, edition);
  const all = [...edition, ...locales.slice(1).flatMap(shapes)];
  const values =
    [all, all.flatMap(regrouped), conventionalShapes]
      .map((each) => valuesIn(parts, each))
      .find(({ length }) => length > 0) ?? [];
  const foreign = own === undefined || !isUsual(system, locales[0]);
  const doubtful = new Set([...values, ...conventional]).size > 1;
  // Beyond 15 digits a number is no longer held digit for digit.
  const long = values.some((value) => Math.abs(value) > Number.MAX_SAFE_INTEGER);
  return { values, echo: foreign || doubtful || long || own.grouped };
}

/** The marks of a locale with the groups of others: 123,456 in India, 1,23,456 elsewhere. */
function regrouped(shape: NumberShape): readonly NumberShape[] {
  return [2, 3].map((otherGroupDigits) => ({ ...shape, lastGroupDigits: 3, otherGroupDigits }));
}

/** Whether the edition's locale writes its numbers in these digits; 0 to 9 are usual everywhere. */
function isUsual(system: string, locale: string | undefined): boolean {
  return (
    system === 'latn' || new Intl.NumberFormat(locale).resolvedOptions().numberingSystem === system
  );
}

function shapedIn(
  { unsigned }: NumberParts,
  shapes: readonly NumberShape[],
): readonly ShapedNumber[] {
  return shapes.flatMap((shape) => readInShape(unsigned, shape) ?? []);
}

function valuesIn(parts: NumberParts, shapes: readonly NumberShape[]): readonly number[] {
  const sign = parts.negative ? -1 : 1;
  const values = shapedIn(parts, shapes).map(({ value }) => (value === 0 ? 0 : sign * value));
  return [...new Set(values)];
}
