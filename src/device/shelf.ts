import { canonicalProgramme } from '../model/programme/reading/canonical.ts';
import type { Programme } from '../model/programme/schema.ts';
import { type Device, keysOf, readFrom, removeFrom, writeTo } from './device.ts';
import { readRecord, writeRecord } from './record.ts';

/** Where programmes are kept, by id. */
export const programmeKey = (id: string) => `turnabout-programme-${id}`;
const binKey = (id: string) => `turnabout-bin-${id}`;

/** Days for which a deleted programme can be brought back. */
export const binDays = 30;

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

/** What became of a save. Only `saved` has changed anything. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly theirs: KeptProgramme }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'full' }
  | { readonly kind: 'blocked' };

export type Shelf = ReturnType<typeof createShelf>;

/** The programmes that a device keeps, each under a key of its own. Nothing that cannot be read is ever written over. */
export function createShelf(device: Device) {
  const { storage } = device;

  const entryOf = (id: string, text: string): ShelfEntry => {
    const record = readRecord(text);
    if (record?.reading.kind === 'programme') {
      const { reading, ...rest } = record;
      return { kind: 'programme', id, programme: reading.programme, ...rest };
    }
    return record?.reading.kind === 'newer'
      ? { kind: 'newer', id, version: record.reading.version, text }
      : { kind: 'damaged', id, text };
  };

  const read = (id: string): ShelfEntry | undefined => {
    const text = readFrom(storage, programmeKey(id));
    return text === undefined ? undefined : entryOf(id, text);
  };

  const under = (prefix: string): ShelfEntry[] =>
    keysOf(storage, prefix).flatMap((key) => {
      const text = readFrom(storage, key);
      return text === undefined ? [] : [entryOf(key.slice(prefix.length), text)];
    });

  /** All programmes, the one saved last first, then what cannot be read. */
  const list = (): ShelfEntry[] => under(programmeKey('')).sort(bySavedAt);

  /** Names in use. */
  const names = (): ReadonlySet<string> =>
    new Set(list().flatMap((entry) => (entry.kind === 'programme' ? [entry.programme.name] : [])));

  /**
   * Writes a programme over the revision it was read at, 0 for a new one.
   */
  const save = (id: string, programme: Programme, baseRevision: number): SaveOutcome => {
    const there = read(id);
    if (there !== undefined && there.kind !== 'programme') return { kind: 'unreadable' };
    if (there !== undefined && (there.revision !== baseRevision || baseRevision === 0))
      return { kind: 'conflict', theirs: there };
    const revision = baseRevision + 1;
    const savedAt = device.now().toISOString();
    const text = writeRecord(
      { revision, writer: device.tab, savedAt },
      canonicalProgramme(programme),
    );
    const outcome = writeTo(storage, programmeKey(id), text);
    return outcome === 'kept' ? { kind: 'saved', revision, savedAt } : { kind: outcome };
  };

  /** Moves a programme to the bin. @returns whether it could be moved; if not, it is where it was. */
  const remove = (id: string): boolean => {
    const text = readFrom(storage, programmeKey(id));
    if (text === undefined) return false;
    // First out, then in: a full device has no room for both.
    removeFrom(storage, programmeKey(id));
    const binned = `${device.now().toISOString()}\n${text}`;
    if (writeTo(storage, binKey(id), binned) === 'kept') return true;
    writeTo(storage, programmeKey(id), text);
    return false;
  };

  /** Brings a programme back from the bin. */
  const restore = (id: string): boolean => {
    const binned = readBinned(readFrom(storage, binKey(id)));
    if (binned === undefined || read(id) !== undefined) return false;
    if (writeTo(storage, programmeKey(id), binned.text) !== 'kept') return false;
    removeFrom(storage, binKey(id));
    return true;
  };

  /** What is in the bin; what has been there for longer than `binDays` goes. */
  const bin = (): readonly (KeptProgramme & { readonly deletedAt: string })[] =>
    keysOf(storage, binKey('')).flatMap((key) => {
      const binned = readBinned(readFrom(storage, key));
      if (binned === undefined) return [];
      const age = device.now().getTime() - Date.parse(binned.deletedAt);
      if (age > binDays * 86_400_000) {
        removeFrom(storage, key);
        return [];
      }
      const entry = entryOf(key.slice(binKey('').length), binned.text);
      return entry.kind === 'programme' ? [{ ...entry, deletedAt: binned.deletedAt }] : [];
    });

  /** Removes from the bin, or a record that cannot be read: on request only. */
  const removeForEver = (id: string): void => {
    removeFrom(storage, binKey(id));
    if (read(id)?.kind !== 'programme') removeFrom(storage, programmeKey(id));
  };

  return { read, list, names, save, remove, restore, bin, removeForEver };
}

function bySavedAt(a: ShelfEntry, b: ShelfEntry): number {
  const at = (entry: ShelfEntry) => (entry.kind === 'programme' ? entry.savedAt : '');
  return at(b).localeCompare(at(a)) || a.id.localeCompare(b.id);
}

/** The bin holds the day of the deletion in the first line and the record below. */
function readBinned(binned: string | undefined): { deletedAt: string; text: string } | undefined {
  const end = binned?.indexOf('\n') ?? -1;
  if (binned === undefined || end < 0 || Number.isNaN(Date.parse(binned.slice(0, end))))
    return undefined;
  return { deletedAt: binned.slice(0, end), text: binned.slice(end + 1) };
}
