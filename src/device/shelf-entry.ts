import type { DroppedPart } from '../model/programme/reading/read-programme.ts';
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
      /** Where parts of the record could not be read: which, and the record as it stands there. */
      readonly mended?: MendedRecord;
    }
  | { readonly kind: 'newer'; readonly id: string; readonly version: number; readonly text: string }
  | { readonly kind: 'damaged'; readonly id: string; readonly text: string };

export type KeptProgramme = Extract<ShelfEntry, { kind: 'programme' }>;

/** A record that this version cannot read and leaves alone. */
export type StrangeRecord = Exclude<ShelfEntry, KeptProgramme>;

/** A record of which parts could not be read. */
export interface MendedRecord {
  readonly dropped: readonly DroppedPart[];
  readonly text: string;
}

/** The entry that a text is. */
export function shelfEntry(id: string, text: string): ShelfEntry {
  const record = readRecord(text);
  if (record?.reading.kind === 'programme') {
    const { reading, ...rest } = record;
    const { programme, dropped } = reading;
    const mended = dropped.length > 0 ? { mended: { dropped, text } } : {};
    return { kind: 'programme', id, programme, ...rest, ...mended };
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
