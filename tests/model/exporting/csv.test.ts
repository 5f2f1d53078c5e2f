import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOptionsOf, writeCsv } from '../../../src/model/exporting/csv.ts';

/** Reads CSV as RFC 4180 says. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += character;
  }
  return rows;
}

describe('a table as CSV', () => {
  it('gives the same texts back, but for the apostrophe before what looks like a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('=1+1', '+49 30', '-x', '@SUM(A1)', 'a,b', 'a;b', '"', 'a\r\nb', '\t=1'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, separator) => {
          const back = readCsv(writeCsv(rows, { separator }), separator);
          expect(back.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
            rows.map((row) => row.map((text) => text.replace(/^'/, ''))),
          );
          for (const text of back.flat()) expect(text).not.toMatch(/^[\s\0]*[=+\-@]/);
        },
      ),
    );
  });

  it('numbers stay numbers, in the writing of the locale', () => {
    expect(writeCsv([['a', 1234.5, -0.1 - 0.2, 1e21, Number.NaN]])).toBe(
      '\uFEFFa,1234.5,-0.3,1000000000000000000000,\r\n',
    );
    expect(writeCsv([[-1.5, 'a;b']], csvOptionsOf('de-DE'))).toBe('\uFEFF-1,5;"a;b"\r\n');
    expect(csvOptionsOf('en-GB')).toEqual({});
  });
});
