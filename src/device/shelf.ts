import { canonicalProgramme } from '../model/programme/reading/canonical.ts';
import type { Programme } from '../model/programme/schema.ts';
import { createBin } from './bin.ts';
import { type Device, keysOf, lookUp, readFrom, removeFrom, writeTo } from './device.ts';
import { removeFormsOf } from './form-answers.ts';
import { readableProgramme } from './readable-programme.ts';
import { isSameRecord, type RecordMark, writeRecord } from './record.ts';
import { bySavedAt, type KeptProgramme, type ShelfEntry, shelfEntry } from './shelf-entry.ts';

export type { KeptProgramme, ShelfEntry } from './shelf-entry.ts';

/** Where programmes are kept, by id. */
export const programmeKey = (id: string) => `turnabout-programme-${id}`;

/** Where the originals are kept of records that were written over though parts of them could not be read. */
const asideKey = (id: string) => `turnabout-aside-${id}`;

/** What looking for an id found: `gone` if there is nothing, `blocked` if the device does not say. */
export type ShelfFinding = ShelfEntry | { readonly kind: 'gone' } | { readonly kind: 'blocked' };

/** What became of a save. Only `saved` has changed anything. */
export type SaveOutcome =
  | ({ readonly kind: 'saved' } & RecordMark)
  | { readonly kind: 'conflict'; readonly theirs: KeptProgramme }
  /** It is not there any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'full' }
  | { readonly kind: 'blocked' };

export type Shelf = ReturnType<typeof createShelf>;

/** The programmes that a device keeps, each under a key of its own. Nothing that cannot be read is ever written over. */
export function createShelf(device: Device) {
  const { storage } = device;
  const bin = createBin(device, (id) => {
    // The place of a programme may be taken again by another one.
    if (find(id).kind === 'gone') removeFormsOf(storage, id);
  });

  const find = (id: string): ShelfFinding => {
    const found = lookUp(storage, programmeKey(id));
    if (found.kind === 'text') return shelfEntry(id, found.text);
    return { kind: found.kind === 'nothing' ? 'gone' : 'blocked' };
  };

  /** What stands there, as far as it can be seen. */
  const read = (id: string): ShelfEntry | undefined => {
    const found = find(id);
    return found.kind === 'gone' || found.kind === 'blocked' ? undefined : found;
  };

  /** All programmes, the one saved last first, then what cannot be read, and what was set aside because of that. */
  const list = (): ShelfEntry[] => [
    ...keysOf(storage, programmeKey(''))
      .flatMap((key) => read(key.slice(programmeKey('').length)) ?? [])
      .sort(bySavedAt),
    ...keysOf(storage, asideKey('')).map((key): ShelfEntry => {
      const text = readFrom(storage, key) ?? '';
      return { kind: 'damaged', id: key.slice(asideKey('').length), text };
    }),
  ];

  /** Names in use. */
  const names = (): ReadonlySet<string> =>
    new Set(list().flatMap((entry) => (entry.kind === 'programme' ? [entry.programme.name] : [])));

  /**
   * Writes a programme over the record that it was read from, `undefined` for a new one. Where parts of that record could not
   * be read, it is set aside first.
   */
  const save = (id: string, programme: Programme, base: RecordMark | undefined): SaveOutcome => {
    const there = find(id);
    if (there.kind === 'blocked') return there;
    if (there.kind === 'newer' || there.kind === 'damaged') return { kind: 'unreadable' };
    if (there.kind === 'gone' && base !== undefined) return there;
    if (there.kind === 'programme' && !isSameRecord(there, base))
      return { kind: 'conflict', theirs: there };
    const readable = readableProgramme(programme);
    if (readable === undefined) return { kind: 'unreadable' };
    if (there.kind === 'programme' && there.mended !== undefined) {
      const aside = writeTo(storage, asideKey(`${id}-${there.revision}`), there.mended.text);
      if (aside !== 'kept') return { kind: aside };
    }
    const revision = (base?.revision ?? 0) + 1;
    const mark = { revision, writer: device.tab, savedAt: device.now().toISOString() };
    const text = writeRecord(mark, canonicalProgramme(readable));
    const outcome = writeTo(storage, programmeKey(id), text);
    return outcome === 'kept' ? { kind: 'saved', ...mark } : { kind: outcome };
  };

  /** Moves a programme to the bin. @returns whether it could be moved; if not, it is where it was. */
  const remove = (id: string): boolean => {
    const found = lookUp(storage, programmeKey(id));
    // What cannot be read could not be seen in the bin either.
    return (
      found.kind === 'text' &&
      shelfEntry(id, found.text).kind === 'programme' &&
      bin.take(id, programmeKey(id), found.text)
    );
  };

  /** Brings a programme back from the bin, under another id where its own is in use again. */
  const restore = (id: string): boolean => {
    const place = find(id).kind === 'gone' ? id : device.newId();
    return bin.giveBack(id, programmeKey(place));
  };

  /** Removes a record that cannot be read, or was set aside: on request only. */
  const removeUnreadable = (id: string): void => {
    removeFrom(storage, asideKey(id));
    const { kind } = find(id);
    if (kind === 'newer' || kind === 'damaged') removeFrom(storage, programmeKey(id));
  };

  return {
    find,
    read,
    list,
    names,
    save,
    remove,
    restore,
    bin: bin.list,
    /** The deleted programme of an id. */
    binned: bin.read,
    /** Removes from the bin: on request only. */
    removeForEver: bin.removeForEver,
    removeUnreadable,
  };
}
