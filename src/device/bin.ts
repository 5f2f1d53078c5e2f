import { type Device, keysOf, readFrom, removeFrom } from './device.ts';
import { moveText } from './move-text.ts';
import { withoutWriter } from './record.ts';
import { type KeptProgramme, shelfEntry } from './shelf-entry.ts';

const binKey = (id: string) => `turnabout-bin-${id}`;

/** Days for which a deleted programme can be brought back. */
export const binDays = 30;

/** A deleted programme. */
export type BinnedProgramme = KeptProgramme & {
  /** ISO instant. */
  readonly deletedAt: string;
};

/**
 * What was deleted from the shelf and can be brought back.
 * @param forget called with the id of what goes for ever.
 */
export function createBin({ storage, now, newId }: Device, forget: (id: string) => void) {
  /** The deleted programme of an id, if it is here and can be read. */
  const read = (id: string): BinnedProgramme | undefined => {
    const binned = readBinned(readFrom(storage, binKey(id)));
    if (binned === undefined) return undefined;
    const entry = shelfEntry(id, binned.text);
    return entry.kind === 'programme' ? { ...entry, deletedAt: binned.deletedAt } : undefined;
  };

  /** Moves the text of a record here from its key. @returns whether it could be moved; if not, it is where it was. */
  const take = (id: string, from: string, text: string): boolean => {
    // Two records of one id may be deleted one after the other: neither replaces the other.
    const place = readFrom(storage, binKey(id)) === undefined ? id : newId();
    // No longer than the record, key and all: what is full has to let go of something.
    const deletedAt = now().toISOString().replace(/\.\d+/, '');
    const moved = `${deletedAt}\n${withoutWriter(text)}`;
    return moveText(storage, { from, text, to: binKey(place), moved });
  };

  /** Moves a record back under a key. @returns whether it could be moved; if not, it is where it was. */
  const giveBack = (id: string, to: string): boolean => {
    const text = readFrom(storage, binKey(id));
    const binned = readBinned(text);
    if (text === undefined || binned === undefined) return false;
    return moveText(storage, { from: binKey(id), text, to, moved: binned.text });
  };

  const removeForEver = (id: string): void => {
    removeFrom(storage, binKey(id));
    forget(id);
  };

  /** All that can be brought back, the last deleted first; what has been here for longer than `binDays` goes. */
  const list = (): readonly BinnedProgramme[] =>
    keysOf(storage, binKey(''))
      .flatMap((key) => {
        const binned = readBinned(readFrom(storage, key));
        if (binned === undefined) return [];
        const age = now().getTime() - Date.parse(binned.deletedAt);
        const id = key.slice(binKey('').length);
        if (age > binDays * 86_400_000) removeForEver(id);
        return read(id) ?? [];
      })
      .sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));

  return { read, take, giveBack, list, removeForEver };
}

/** The bin holds the day of the deletion in the first line and the record below. */
function readBinned(binned: string | undefined): { deletedAt: string; text: string } | undefined {
  const end = binned?.indexOf('\n') ?? -1;
  if (binned === undefined || end < 0 || Number.isNaN(Date.parse(binned.slice(0, end))))
    return undefined;
  return { deletedAt: binned.slice(0, end), text: binned.slice(end + 1) };
}
