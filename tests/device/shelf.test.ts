import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShelf, type KeptProgramme, programmeKey } from '../../src/device/shelf.ts';
import { fakeDevice } from './support/fake-device.ts';
import { charactersIn, type FakeStorage, fakeStorage } from './support/fake-storage.ts';
import { programmeWith } from './support/programmes.ts';

const day = 86_400_000;

function shelfOn(storage: FakeStorage | undefined = fakeStorage()) {
  const { device, clock } = fakeDevice({ storage });
  return { shelf: createShelf(device), device, clock };
}

function kept(shelf: ReturnType<typeof createShelf>, id: string): KeptProgramme {
  const entry = shelf.read(id);
  if (entry?.kind !== 'programme') throw new Error(`${id} is not kept`);
  return entry;
}

/** Records of two programmes, of which one can be read. */
function storageWithStrangers() {
  const storage = fakeStorage();
  const { shelf } = shelfOn(storage);
  shelf.save('whole', programmeWith(1, 'Whole'), undefined);
  const text = storage.getItem(programmeKey('whole')) ?? '';
  storage.setItem(programmeKey('newer'), text.replace('"version":1', '"version":9'));
  storage.setItem(programmeKey('damaged'), text.slice(0, 40));
  storage.setItem('someone-else', 'theirs');
  return storage;
}

describe('saving', () => {
  it('a new programme begins at revision 1, and each save adds one', () => {
    const { shelf, device } = shelfOn();
    const first = shelf.save('a', programmeWith(1), undefined);
    expect(first).toMatchObject({ kind: 'saved', revision: 1, writer: device.tab });
    expect(shelf.save('a', programmeWith(2), kept(shelf, 'a'))).toMatchObject({ revision: 2 });
    expect(kept(shelf, 'a').programme.context.executives).toBe(2);
  });

  it('over a record that was not read before is refused, even if only its writer differs', () => {
    const storage = fakeStorage();
    const one = shelfOn(storage).shelf;
    const other = shelfOn(storage).shelf;
    one.save('a', programmeWith(1), undefined);
    const base = kept(one, 'a');
    other.save('a', programmeWith(2), base);
    expect(one.save('a', programmeWith(3), base)).toMatchObject({ kind: 'conflict' });
    expect(one.save('a', programmeWith(3), { ...kept(one, 'a'), writer: 'nobody' })).toMatchObject({
      kind: 'conflict',
      theirs: { revision: 2 },
    });
    expect(one.save('a', programmeWith(3), undefined)).toMatchObject({ kind: 'conflict' });
    expect(kept(one, 'a').programme.context.executives).toBe(2);
  });

  it('what is gone is not written again under its id', () => {
    const { shelf } = shelfOn();
    shelf.save('a', programmeWith(1), undefined);
    const base = kept(shelf, 'a');
    shelf.remove('a');
    expect(shelf.save('a', programmeWith(2), base)).toEqual({ kind: 'gone' });
  });

  it.each(['newer', 'damaged'])('a %s record is never written over', (id) => {
    const storage = storageWithStrangers();
    const { shelf } = shelfOn(storage);
    const before = storage.getItem(programmeKey(id));
    expect(shelf.save(id, programmeWith(2), undefined)).toEqual({ kind: 'unreadable' });
    const base = kept(shelf, 'whole');
    expect(shelf.save(id, programmeWith(2), base)).toEqual({ kind: 'unreadable' });
    expect(storage.getItem(programmeKey(id))).toBe(before);
  });

  it('nothing is written where the device does not let anybody look', () => {
    const storage = fakeStorage();
    const { shelf } = shelfOn(storage);
    shelf.save('a', programmeWith(1), undefined);
    const base = kept(shelf, 'a');
    const before = storage.getItem(programmeKey('a'));
    storage.mood.throwsOnRead = true;
    expect(shelf.save('a', programmeWith(2), base)).toEqual({ kind: 'blocked' });
    shelf.removeForEver('a');
    shelf.removeUnreadable('a');
    expect(shelf.remove('a')).toBe(false);
    storage.mood.throwsOnRead = false;
    expect(storage.getItem(programmeKey('a'))).toBe(before);
  });

  it('a device that keeps nothing says so', () => {
    const { device } = fakeDevice({ storage: undefined });
    const shelf = createShelf(device);
    expect(shelf.save('a', programmeWith(1), undefined)).toEqual({ kind: 'blocked' });
    expect(shelf.list()).toEqual([]);
    expect(shelf.find('a')).toEqual({ kind: 'blocked' });
    const shut = fakeStorage();
    shut.mood.throwsOnWrite = true;
    expect(shelfOn(shut).shelf.save('a', programmeWith(1), undefined).kind).toBe('blocked');
    // There is nothing that could be deleted to make room.
    expect(shelfOn(fakeStorage(0)).shelf.save('a', programmeWith(1), undefined).kind).toBe(
      'blocked',
    );
  });

  it('what the schema does not take is not kept, the rest is', () => {
    const { shelf } = shelfOn();
    const name = `\u202E${'n'.repeat(200)}`;
    shelf.save('a', { ...programmeWith(0), name, model: 'reverse' }, undefined);
    expect(kept(shelf, 'a').programme).toMatchObject({
      name: 'n'.repeat(80),
      model: 'reverse',
      context: {},
    });
  });
});

describe('the list', () => {
  it('has the programme saved last first, and then what cannot be read', () => {
    const storage = storageWithStrangers();
    const { shelf, clock } = shelfOn(storage);
    clock.pass(1);
    shelf.save('later', programmeWith(2, 'Later'), undefined);
    expect(shelf.list().map(({ id }) => id)).toEqual(['later', 'whole', 'damaged', 'newer']);
    expect(shelf.names()).toEqual(new Set(['Later', 'Whole']));
  });

  it('gives the text of what cannot be read, to be downloaded', () => {
    const storage = storageWithStrangers();
    const { shelf } = shelfOn(storage);
    for (const id of ['newer', 'damaged'] as const)
      expect(shelf.read(id)).toMatchObject({ kind: id, text: storage.getItem(programmeKey(id)) });
  });

  it('takes two programmes of the same name for two', () => {
    const { shelf } = shelfOn();
    shelf.save('a', programmeWith(1, 'Pilot'), undefined);
    shelf.save('b', programmeWith(2, 'Pilot'), undefined);
    expect(shelf.list()).toHaveLength(2);
  });
});

describe('the bin', () => {
  it('takes a deleted programme and gives it back as it was', () => {
    const { shelf } = shelfOn();
    shelf.save('a', programmeWith(1, 'Pilot'), undefined);
    const before = kept(shelf, 'a');
    expect(shelf.remove('a')).toBe(true);
    expect(shelf.list()).toEqual([]);
    expect(shelf.bin()).toMatchObject([{ id: 'a', programme: before.programme }]);
    expect(shelf.restore('a')).toBe(true);
    expect(shelf.bin()).toEqual([]);
    expect(kept(shelf, 'a')).toEqual({ ...before, writer: '' });
  });

  it('keeps what it has for 30 days and not longer, the last deleted first', () => {
    const { shelf, clock } = shelfOn();
    for (const id of ['a', 'b']) {
      shelf.save(id, programmeWith(1), undefined);
      shelf.remove(id);
      clock.pass(day);
    }
    expect(shelf.bin().map(({ id }) => id)).toEqual(['b', 'a']);
    clock.pass(28 * day);
    expect(shelf.bin().map(({ id }) => id)).toEqual(['b', 'a']);
    clock.pass(1);
    expect(shelf.bin().map(({ id }) => id)).toEqual(['b']);
    expect(shelf.restore('a')).toBe(false);
  });

  it('loses neither of two records of one id', () => {
    const { shelf } = shelfOn();
    for (const executives of [1, 2]) {
      shelf.save('a', programmeWith(executives), undefined);
      shelf.remove('a');
    }
    shelf.save('a', programmeWith(3), undefined);
    const ids = shelf.bin().map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(shelf.restore(id)).toBe(true);
    const all = shelf
      .list()
      .flatMap((entry) => (entry.kind === 'programme' ? [entry.programme] : []));
    expect(all.map(({ context }) => context.executives).sort()).toEqual([1, 2, 3]);
  });

  it('removes for ever what is asked, and nothing else', () => {
    const storage = storageWithStrangers();
    const { shelf } = shelfOn(storage);
    for (const id of ['a', 'b']) {
      shelf.save(id, programmeWith(1), undefined);
      shelf.remove(id);
    }
    const others = () => [...storage.entries.keys()].filter((key) => !key.endsWith('-a'));
    const before = others();
    shelf.removeForEver('a');
    expect(shelf.bin().map(({ id }) => id)).toEqual(['b']);
    expect(others()).toEqual(before);
    shelf.removeForEver('whole');
    shelf.removeUnreadable('whole');
    shelf.removeForEver('newer');
    expect(others()).toEqual(before);
    shelf.removeUnreadable('damaged');
    expect(others()).toEqual(before.filter((key) => key !== programmeKey('damaged')));
  });

  it('does not take what cannot be read: it could not be seen there', () => {
    const storage = storageWithStrangers();
    const { shelf } = shelfOn(storage);
    for (const id of ['newer', 'damaged', 'nobody']) expect(shelf.remove(id)).toBe(false);
    expect(shelf.list()).toHaveLength(3);
  });

  it('takes and gives back on a full device too, or leaves everything where it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.boolean(), (quota, growing) => {
        const storage = fakeStorage();
        const { shelf } = shelfOn(storage);
        shelf.save('a', programmeWith(1, 'Pilot'), undefined);
        const before = kept(shelf, 'a');
        storage.mood.quota = growing ? charactersIn(storage.entries) + quota : quota;
        const removed = shelf.remove('a');
        const inBin = shelf.bin();
        expect(removed ? inBin : [shelf.read('a')]).toMatchObject([
          { programme: before.programme },
        ]);
        expect(removed ? shelf.list() : inBin).toEqual([]);
        if (!removed) return;
        storage.mood.quota = quota;
        const restored = shelf.restore('a');
        expect(restored ? shelf.list() : shelf.bin()).toMatchObject([
          { programme: before.programme },
        ]);
        expect(restored ? shelf.bin() : shelf.list()).toEqual([]);
      }),
    );
  });

  it('a device that is full to the last character can still delete', () => {
    const storage = fakeStorage();
    const { shelf } = shelfOn(storage);
    shelf.save('a', programmeWith(1, 'Pilot'), undefined);
    storage.mood.quota = charactersIn(storage.entries);
    expect(shelf.remove('a')).toBe(true);
    expect(shelf.restore('a')).toBe(true);
  });
});

it('the keys of another site are never touched', () => {
  const storage = storageWithStrangers();
  const { shelf } = shelfOn(storage);
  storage.touched.length = 0;
  shelf.save('a', programmeWith(1), undefined);
  shelf.remove('a');
  shelf.restore('a');
  shelf.remove('a');
  shelf.removeForEver('a');
  shelf.removeUnreadable('someone-else');
  expect(storage.touched.every((key) => key.startsWith('turnabout-'))).toBe(true);
  expect(storage.getItem('someone-else')).toBe('theirs');
});
