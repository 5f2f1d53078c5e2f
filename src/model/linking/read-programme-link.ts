import { readProgrammeText } from '../programme/reading/programme-file.ts';
import type { ProgrammeReading } from '../programme/reading/read-programme.ts';
import { unpackedText } from './packed-text.ts';

/** Version of the packing, which stands first in a link; the programme inside has its own. */
export const programmeLinkVersion = 1;

/**
 * Longest fragment that is read: four times what is shared, so that a link made by hand or by another edition opens, and
 * short enough that unpacking it takes a moment even when it is made to take long.
 */
export const longestReadLink = 32_768;

/** Reads what stands after `p=`: the version, a point, and what that version packs. Nothing makes it throw. */
export function readProgrammeLink(value: string): ProgrammeReading {
  if (value.length > longestReadLink) return { kind: 'refused', reason: 'too-large' };
  const [, version, packed] = /^(\d{1,9})\.(.+)$/.exec(value) ?? [];
  if (version === undefined || packed === undefined)
    return { kind: 'refused', reason: 'unreadable' };
  if (Number(version) > programmeLinkVersion) return { kind: 'newer', version: Number(version) };
  if (Number(version) < programmeLinkVersion) return { kind: 'refused', reason: 'unreadable' };
  const unpacked = unpackedText(packed);
  return unpacked.kind === 'text' ? readProgrammeText(unpacked.text) : unpacked;
}
