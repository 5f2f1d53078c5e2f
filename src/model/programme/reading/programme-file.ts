import type { Programme } from '../schema.ts';
import { canonicalProgramme } from './canonical.ts';
import { type ProgrammeReading, readProgramme } from './read-programme.ts';

/** Longest text of a file that is parsed, in UTF-16 units: a hundred times a full programme. */
export const longestProgrammeText = 2_000_000;

/** Largest file that can hold such a text, in bytes: three for a UTF-16 unit and three for a byte order mark. */
export const largestProgrammeFileBytes = 3 * longestProgrammeText + 3;

/**
 * Reads the text of a programme's file, whatever the file is called. A byte order mark and any ends of lines are taken; a
 * text over 2,000,000 UTF-16 units is refused before it is parsed. Nothing makes it throw.
 */
export function readProgrammeText(text: string): ProgrammeReading {
  if (text.length > longestProgrammeText) return { kind: 'refused', reason: 'too-large' };
  const json = parsed(text.replace(/^\uFEFF/, ''));
  return json.ok ? readProgramme(json.value) : { kind: 'refused', reason: 'unreadable' };
}

/** The text of a programme's file: the same bytes for the same programme, in lines that a person can read and compare. */
export function writeProgrammeText(programme: Programme): string {
  return `${JSON.stringify(canonicalProgramme(programme), null, 2)}\n`;
}

function parsed(text: string): { readonly ok: true; readonly value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
