import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskState } from '../../src/device/desk-state.ts';
import { openId } from '../../src/device/open-id.ts';
import { createShelf, programmeKey } from '../../src/device/shelf.ts';
import { type FakePage, fakePage, keptOn, nextPage, otherTab } from './support/fake-device.ts';
import { charactersIn, fakeStorage } from './support/fake-storage.ts';
import { programmeWith, toExecutives } from './support/programmes.ts';

/** The next page of the tab, which follows the link where the address carries the programme. */
function reload(page: FakePage): FakePage {
  const next = nextPage(page);
  const { inAddress, programme } = page.desk.getState();
  next.desk.openMine();
  if (inAddress) next.desk.openFromLink(programme, 'link');
  return next;
}

const executives = ({ programme }: DeskState) => programme.context.executives;

/** A storage that lets a page read and takes nothing from it. */
const shut = () => {
  const storage = fakeStorage();
  storage.mood.throwsOnWrite = true;
  return storage;
};
const silent = () => {
  const storage = shut();
  storage.mood.throwsOnRead = true;
  return storage;
};

describe.each([
  ['is not there', () => undefined],
  ['takes nothing', shut],
  ['lets nobody read or write', silent],
])('where storage %s', (_, storage) => {
  it('everything works in memory, the state says so, and the address carries the programme', () => {
    const page = fakePage({ storage: storage(), session: storage() });
    page.desk.openMine();
    page.desk.edit(...toExecutives(2));
    page.clock.pass(2_000);
    page.desk.edit(...toExecutives(3));
    page.runLater();
    expect(page.desk.getState()).toMatchObject({ keeping: 'blocked', inAddress: true });
    page.desk.undo();
    expect(executives(page.desk.getState())).toBe(2);
    page.desk.redo();
    page.desk.noteStorage(null);
    expect(executives(page.desk.getState())).toBe(3);
  });

  it('a programme goes from page to page under its own name', () => {
    let page = fakePage({ storage: storage(), session: storage() });
    page.desk.rename('Pilot', 'name');
    for (const next of [4, 5, 6]) {
      page = reload(page);
      page.desk.edit(...toExecutives(next));
    }
    expect(page.desk.getState().programme).toMatchObject({
      name: 'Pilot',
      context: { executives: 6 },
    });
  });

  it('a scenario is begun in memory, and what it was made from is not lost', () => {
    const page = fakePage({ storage: storage(), session: storage() });
    page.desk.edit(...toExecutives(2));
    page.desk.begin({ ...page.desk.getState().programme, name: 'Scenario' });
    expect(page.desk.getState()).toMatchObject({
      programme: { name: 'Scenario', context: { executives: 2 } },
      keeping: 'blocked',
      inAddress: true,
    });
    page.desk.begin(programmeWith(9, 'Blend'));
    page.desk.undo();
    expect(executives(page.desk.getState())).toBe(2);
  });
});

describe('where reading fails for a while', () => {
  it('nothing is written over what cannot be seen, and nothing counts as deleted', () => {
    const page = fakePage();
    page.desk.begin(programmeWith(1, 'Pilot'));
    const { storage } = page;
    if (storage === undefined) throw new Error('no storage');
    const before = new Map(storage.entries);
    storage.mood.throwsOnRead = true;
    page.desk.noteStorage(null);
    page.desk.edit(...toExecutives(2));
    page.desk.flush();
    expect(storage.entries).toEqual(before);
    expect(page.desk.getState()).toMatchObject({ keeping: 'blocked', deletedElsewhere: false });
    storage.mood.throwsOnRead = false;
    page.desk.flush();
    expect(page.desk.getState()).toMatchObject({ keeping: 'kept', inAddress: false });
    expect(keptOn(page)).toEqual({ Pilot: 2 });
  });
});

describe('where storage is full', () => {
  it('the state says so, and the programme is kept under its id as soon as there is room', () => {
    const page = fakePage();
    const other = otherTab(page);
    other.desk.begin(programmeWith(1, 'Other'));
    const { storage } = page;
    if (storage === undefined) throw new Error('no storage');
    storage.mood.quota = charactersIn(storage.entries);
    page.desk.edit(...toExecutives(2));
    const { standing, keeping, inAddress } = page.desk.getState();
    expect({ keeping, inAddress }).toEqual({ keeping: 'full', inAddress: true });
    expect(openId(page.device)).not.toBe(standing.kind === 'own' && standing.id);
    storage.mood.quota = Number.POSITIVE_INFINITY;
    page.desk.edit(...toExecutives(3));
    page.runLater();
    expect(page.desk.getState()).toMatchObject({ keeping: 'kept', inAddress: false, standing });
    expect(openId(page.device)).toBe(standing.kind === 'own' && standing.id);
    expect(keptOn(page)).toEqual({ Other: 1, 'My programme': 3 });
  });

  it('room that another tab makes is used at once', () => {
    const page = fakePage();
    otherTab(page).desk.begin(programmeWith(1, 'Other'));
    const { storage } = page;
    if (storage === undefined) throw new Error('no storage');
    storage.mood.quota = charactersIn(storage.entries) + 40;
    page.desk.edit(...toExecutives(2));
    expect(page.desk.getState().keeping).toBe('full');
    const shelf = createShelf(page.device);
    const [first] = shelf.list();
    shelf.remove(first?.id ?? '');
    shelf.removeForEver(first?.id ?? '');
    page.desk.noteStorage(programmeKey(first?.id ?? ''));
    expect(page.desk.getState().keeping).toBe('kept');
  });

  it.each([
    [
      'a link',
      (page: FakePage) => {
        page.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
      },
    ],
    [
      'a new programme',
      (page: FakePage) => {
        page.desk.openNew();
      },
    ],
    [
      'the record of the same programme',
      (page: FakePage) => {
        page.desk.openMine();
      },
    ],
    ['another programme', (page: FakePage) => page.desk.open('other')],
  ])('leaving for %s leaves to undo what could not be kept', (_, leave) => {
    const page = fakePage();
    page.desk.begin(programmeWith(1, 'Mine'));
    createShelf(page.device).save('other', programmeWith(8, 'Other'), undefined);
    if (page.storage !== undefined) page.storage.mood.quota = 0;
    page.desk.edit(...toExecutives(1_000));
    page.desk.flush();
    expect(page.desk.getState().keeping).toBe('full');
    leave(page);
    expect(executives(page.desk.getState())).not.toBe(1_000);
    page.desk.undo();
    expect(executives(page.desk.getState())).toBe(1_000);
    page.desk.redo();
    expect(executives(page.desk.getState())).not.toBe(1_000);
  });

  it('at any moment, with any room, nothing that is kept is damaged, and what is not kept is said to be so', () => {
    const quotas = fc.array(fc.integer({ min: 0, max: 2_500 }), { minLength: 1, maxLength: 12 });
    const acts = fc.constantFrom('edit', 'rename', 'undo', 'begin', 'reload', 'link', 'delete');
    fc.assert(
      fc.property(quotas, fc.array(acts, { minLength: 1, maxLength: 12 }), (rooms, list) => {
        const storage = fakeStorage();
        const session = fakeStorage();
        let page = fakePage({ storage, session });
        const shelf = createShelf(page.device);
        list.forEach((act, index) => {
          storage.mood.quota = rooms[index % rooms.length] ?? 0;
          session.mood.quota = storage.mood.quota * 2;
          const n = 10 + index;
          const names = shelf.list().map(({ id }) => id);
          if (act === 'edit') page.desk.edit(...toExecutives(n));
          if (act === 'rename') page.desk.rename(`Name ${n}`, 'name');
          if (act === 'undo') page.desk.undo();
          if (act === 'begin') page.desk.begin(programmeWith(n, `Begun ${n}`));
          if (act === 'link') page.desk.openFromLink(programmeWith(n, 'Theirs'), 'link');
          if (act === 'reload') page = reload(page);
          if (act === 'delete') {
            const removed = shelf.remove(names[0] ?? '');
            page.desk.noteStorage(programmeKey(names[0] ?? ''));
            const all = [...shelf.list(), ...shelf.bin()].map(({ id }) => id);
            expect(all).toEqual(expect.arrayContaining(names));
            expect(removed).toBe(
              !shelf.list().some(({ id }) => id === names[0]) && names.length > 0,
            );
          }
          page.clock.pass(1_000);
          page.runLater();
          const { keeping, programme, inAddress, standing } = page.desk.getState();
          expect(shelf.list().every(({ kind }) => kind === 'programme')).toBe(true);
          if (act === 'edit') expect(programme.context.executives).toBe(n);
          if (keeping !== 'kept' && standing.kind === 'own') expect(inAddress).toBe(true);
          if (keeping === 'kept' && standing.kind === 'own')
            expect(shelf.read(standing.id)).toMatchObject({
              programme: { name: programme.name, context: programme.context },
            });
        });
        storage.mood.quota = Number.POSITIVE_INFINITY;
        page.desk.edit(...toExecutives(99));
        page.desk.flush();
        expect(page.desk.getState()).toMatchObject({ keeping: 'kept', inAddress: false });
      }),
      { numRuns: 300 },
    );
  });
});

describe.each([
  ['damaged', '{"revision":1'],
  [
    'of a newer version',
    '{"revision":9,"writer":"x","savedAt":"x","programme":{"format":"turnabout-programme","version":9}}',
  ],
])('a record that is %s', (_, text) => {
  it('is never written over, and the edit goes into the address', () => {
    const page = fakePage();
    page.desk.begin(programmeWith(1, 'Pilot'));
    const key = programmeKey(openId(page.device) ?? '');
    page.storage?.setItem(key, text);
    page.desk.edit(...toExecutives(2));
    page.desk.flush();
    expect(page.storage?.getItem(key)).toBe(text);
    expect(page.desk.getState()).toMatchObject({ keeping: 'unreadable', inAddress: true });
    const next = reload(page);
    next.desk.edit(...toExecutives(3));
    expect(page.storage?.getItem(key)).toBe(text);
    expect(keptOn(next)).toEqual({ Pilot: 3 });
  });

  it('is noticed when another tab leaves it there, so that the address carries the programme', () => {
    const page = fakePage();
    page.desk.begin(programmeWith(1, 'Pilot'));
    const key = programmeKey(openId(page.device) ?? '');
    const before = page.storage?.getItem(key) ?? '';
    page.storage?.setItem(key, text);
    page.desk.noteStorage(key);
    expect(page.desk.getState()).toMatchObject({ keeping: 'unreadable', inAddress: true });
    page.storage?.setItem(key, before);
    page.desk.noteStorage(key);
    expect(page.desk.getState()).toMatchObject({ keeping: 'kept', inAddress: false });
  });
});
