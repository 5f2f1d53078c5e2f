import { plainMarks } from './number-shape.ts';
import { readTypedNumber } from './typed-number.ts';

const everything = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

/**
 * Writes a number for an input field: ungrouped, in the digits and marks of the first of `locales` (BCP 47 tags; the
 * edition's, then the reader's), with all its decimals and none more. Where a reader could take its decimal mark for
 * grouping ("1.234"), a nought is added ("1.2340"). What it gives, `readTypedNumber` reads back as the same number
 * without asking, as long as that takes at most 40 characters. A number that is not finite is written as nothing.
 */
export function writeNumber(value: number, locales: readonly string[]): string {
  if (!Number.isFinite(value)) return '';
  const [locale] = locales;
  const digits = digitsOf(locale);
  const parts = new Intl.NumberFormat(locale).formatToParts(-0.5);
  const mark = (type: 'decimal' | 'minusSign', otherwise: string) =>
    plainMarks(parts.find((part) => part.type === type)?.value ?? otherwise);
  const written = withoutExponent(value).replace(/[-.0-9]/g, (character) => {
    if (character === '-') return mark('minusSign', '-');
    if (character === '.') return mark('decimal', '.');
    return digits[Number(character)] ?? character;
  });
  const { kind } = readTypedNumber(written, { locales, range: everything });
  return kind === 'ambiguous' ? `${written}${digits[0] ?? '0'}` : written;
}

function digitsOf(locale: string | undefined): readonly string[] {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  return Array.from(format.format(9876543210)).reverse();
}

/** The shortest decimals that are this number, as JavaScript finds them, but never as "1e-7". */
function withoutExponent(value: number): string {
  const [mantissa = '', exponent] = String(value === 0 ? 0 : value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}

/**
 * Writes a number for reading, grouped as the locale (a BCP 47 tag) groups, with its decimals; one that would fill a
 * line is written with a power of ten. A number that is not finite is written as nothing.
 */
export function writeNumberInFull(value: number, locale: string): string {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  const long = size >= 1e21 || (size > 0 && size < 1e-9);
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 15,
    notation: long ? 'scientific' : 'standard',
    signDisplay: 'negative',
  }).format(value);
}

/**
 * Writes a number for repeating it back, in a locale (a BCP 47 tag): as `writeNumberInFull` does, but without groups
 * and if need be with a nought more where "1,234" or "1.234" might be taken for another number by anybody.
 */
export function writeUnmistakably(value: number, locale: string): string {
  const written = writeNumberInFull(value, locale);
  const everybody = [locale, 'en-US', 'de-DE'];
  const { kind } = readTypedNumber(written, { locales: everybody, range: everything });
  return kind === 'ambiguous' ? writeNumber(value, everybody) : written;
}
