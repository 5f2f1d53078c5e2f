/** How a table is written down for spreadsheet programs. */
export interface CsvOptions {
  /** `;` where the comma is the decimal mark. */
  readonly separator?: ',' | ';';
  readonly decimalMark?: '.' | ',';
}

/**
 * Writes a table as CSV by RFC 4180, with a byte order mark so that spreadsheet programs read UTF-8. Text that a spreadsheet would
 * take for a formula gets an apostrophe in front; numbers are written without grouping.
 */
export function writeCsv(
  rows: readonly (readonly (string | number)[])[],
  { separator = ',', decimalMark = '.' }: CsvOptions = {},
): string {
  const written = rows.map((row) =>
    row.map((cell) => quoted(asText(cell, decimalMark), separator)).join(separator),
  );
  return `\uFEFF${written.map((line) => `${line}\r\n`).join('')}`;
}

/** The separator and decimal mark that spreadsheet programs expect in a locale. */
export function csvOptionsOf(locale: string): CsvOptions {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ','
    ? { separator: ';', decimalMark: ',' }
    : {};
}

function asText(cell: string | number, decimalMark: string): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell, decimalMark) : '';
  return /^[\s\0]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** A number to twelve places, without an exponent or the crumbs of binary fractions. */
function plain(number: number, decimalMark: string): string {
  const text = Number(number.toPrecision(12)).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
  return text.replace('.', decimalMark);
}

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
