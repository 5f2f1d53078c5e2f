import type { Programme } from '../model/programme/schema.ts';
import { readRecord } from './record.ts';

/** What stands on the shelf under an id: a programme, or something that this version cannot read and leaves alone. */
export type ShelfEntry =
  | {
      readonly kind: 'programme';
      readonly id: string;
      readonly programme: Programme;
      readonly revision: number;
      readonly writer: string;
      readonly savedAt: string;
    }
  | { readonly kind: 'newer'; readonly id: string; readonly version: number; readonly text: string }
  | { readonly kind: 'damaged'; readonly id: string; readonly text: string };

export type KeptProgramme = Extract<ShelfEntry, { kind: 'programme' }>;

/** The entry that a text is. */
export function shelfEntry(id: string, text: string): ShelfEntry {
  const record = readRecord(text);
  if (record?.reading.kind === 'programme') {
    const { reading, ...rest } = record;
    return { kind: 'programme', id, programme: reading.programme, ...rest };
  }
  return record?.reading.kind === 'newer'
    ? { kind: 'newer', id, version: record.reading.version, text }
    : { kind: 'damaged', id, text };
}

/** The one saved last first, then what cannot be read. */
export function bySavedAt(a: ShelfEntry, b: ShelfEntry): number {
  const at = (entry: ShelfEntry) => (entry.kind === 'programme' ? entry.savedAt : '');
  return at(b).localeCompare(at(a)) || a.id.localeCompare(b.id);
}
