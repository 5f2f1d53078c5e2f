import { describe, expect, it } from 'vitest';
import { openId } from '../../src/device/open-id.ts';
import { createShelf, programmeKey } from '../../src/device/shelf.ts';
import { fakePage, type FakePage, keptOn, nextPage, otherTab } from './support/fake-device.ts';
import { programmeWith, toExecutives } from './support/programmes.ts';

/** Two tabs with the same programme open. */
function twoTabs() {
  const one = fakePage();
  one.desk.begin(programmeWith(1, 'Pilot'));
  const two = otherTab(one);
  two.desk.openMine();
  const id = openId(one.device) ?? '';
  return { one, two, id, key: programmeKey(id) };
}

function write({ desk }: FakePage, executives: number) {
  desk.edit(...toExecutives(executives));
  desk.flush();
}

const executivesOn = ({ desk }: FakePage) => desk.getState().programme.context.executives;

describe('what another tab wrote', () => {
  it('is taken over while nothing of this page waits, and undo brings back what was here', () => {
    const { one, two, key } = twoTabs();
    write(two, 2);
    one.desk.noteStorage(key);
    expect(executivesOn(one)).toBe(2);
    expect(one.desk.getState()).toMatchObject({
      keeping: 'kept',
      takenFromOtherTab: 1,
      undo: 'another version',
    });
    one.desk.undo();
    one.desk.flush();
    expect(keptOn(one)).toEqual({ Pilot: 1 });
    one.desk.redo();
    expect(executivesOn(one)).toBe(2);
  });

  it('is noticed when a page comes back from the browser’s memory', () => {
    const { one, two } = twoTabs();
    write(two, 2);
    one.desk.noteStorage(null);
    expect(executivesOn(one)).toBe(2);
  });

  it('is no matter under any other key', () => {
    const { one, two } = twoTabs();
    write(two, 2);
    one.desk.noteStorage('turnabout-theme');
    one.desk.noteStorage(programmeKey('other'));
    expect(executivesOn(one)).toBe(1);
  });

  it('is never written over: both versions stand until the reader says which', () => {
    const { one, two } = twoTabs();
    write(two, 2);
    write(one, 3);
    expect(one.desk.getState()).toMatchObject({
      keeping: 'conflict',
      inAddress: true,
      conflict: { programme: { context: { executives: 2 } } },
    });
    write(one, 4);
    one.runLater();
    expect(keptOn(one)).toEqual({ Pilot: 2 });
    expect(executivesOn(one)).toBe(4);
  });

  it('that arrives while an edit waits is a conflict, not a loss', () => {
    const { one, two, key } = twoTabs();
    one.desk.edit(...toExecutives(3));
    write(two, 2);
    one.desk.noteStorage(key);
    expect(one.desk.getState().keeping).toBe('conflict');
    expect(executivesOn(one)).toBe(3);
    expect(one.waiting.size).toBe(0);
  });

  it('at the same moment is found out, under the same revision or under a lower one', () => {
    for (const writes of [1, 2]) {
      const { one, two, key } = twoTabs();
      const before = one.storage?.getItem(key) ?? '';
      for (let n = 1; n <= writes; n++) write(one, 10 + n);
      // The other tab had seen none of it when it wrote.
      one.storage?.setItem(key, before);
      write(two, 2);
      one.desk.noteStorage(key);
      expect(one.desk.getState()).toMatchObject({ keeping: 'conflict' });
      expect(executivesOn(one)).toBe(10 + writes);
    }
  });

  it('is no conflict where it says the same', () => {
    const { one, two } = twoTabs();
    write(two, 2);
    write(one, 2);
    expect(one.desk.getState()).toMatchObject({ keeping: 'kept' });
    write(one, 3);
    expect(keptOn(one)).toEqual({ Pilot: 3 });
  });

  it('leaves a copy that is open alone, but for the name beside it', () => {
    const { one, two, key } = twoTabs();
    one.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
    two.desk.rename('Renamed', 'the name');
    two.desk.flush();
    one.desk.noteStorage(key);
    one.desk.takeTheirs();
    one.desk.keepMineAsCopy();
    expect(one.desk.getState()).toMatchObject({
      standing: { kind: 'copy' },
      programme: { name: 'Theirs' },
      mine: 'Renamed',
    });
    expect(one.desk.getState().undo).toBeUndefined();
  });
});

describe('in a conflict', () => {
  function conflict() {
    const tabs = twoTabs();
    write(tabs.two, 2);
    write(tabs.one, 3);
    return tabs;
  }

  it('mine can go on as a programme of its own, with its history', () => {
    const { one } = conflict();
    one.desk.keepMineAsCopy();
    expect(one.desk.getState()).toMatchObject({ keeping: 'kept', inAddress: false });
    expect(one.desk.getState().conflict).toBeUndefined();
    expect(keptOn(one)).toEqual({ Pilot: 2, 'Pilot (copy)': 3 });
    one.desk.undo();
    one.desk.flush();
    expect(keptOn(one)).toEqual({ Pilot: 2, 'Pilot (copy)': 1 });
  });

  it('theirs can be taken, and undo brings mine back', () => {
    const { one } = conflict();
    one.desk.takeTheirs();
    expect(one.desk.getState()).toMatchObject({ keeping: 'kept', undo: 'another version' });
    expect(executivesOn(one)).toBe(2);
    one.desk.undo();
    one.desk.flush();
    expect(keptOn(one)).toEqual({ Pilot: 3 });
  });

  it('theirs is the last that they wrote', () => {
    const { one, two, key } = conflict();
    write(two, 5);
    one.desk.noteStorage(key);
    expect(one.desk.getState().conflict?.programme.context.executives).toBe(5);
    one.desk.takeTheirs();
    expect(executivesOn(one)).toBe(5);
  });

  it('ends by itself when they come to say the same', () => {
    const { one, two, key } = conflict();
    write(two, 3);
    one.desk.noteStorage(key);
    expect(one.desk.getState()).toMatchObject({ keeping: 'kept', inAddress: false });
  });

  it.each(['noteStorage', 'takeTheirs'] as const)(
    'that they end by deleting theirs, mine is kept (%s)',
    (way) => {
      const { one, two, id, key } = conflict();
      createShelf(two.device).remove(id);
      one.desk[way](key);
      expect(one.desk.getState()).toMatchObject({ keeping: 'kept' });
      expect(keptOn(one)).toEqual({ Pilot: 3 });
      expect(createShelf(one.device).bin()).toMatchObject([
        { programme: { context: { executives: 2 } } },
      ]);
    },
  );

  it('the next page of the tab can bring mine back by undo', () => {
    const { one } = conflict();
    const later = nextPage(one);
    later.desk.openMine();
    expect(executivesOn(later)).toBe(2);
    later.desk.undo();
    expect(executivesOn(later)).toBe(3);
  });
});

describe('a programme that another tab deleted', () => {
  it('stays on the screen, and the next edit keeps it again', () => {
    const { one, two, id, key } = twoTabs();
    createShelf(two.device).remove(id);
    one.desk.noteStorage(key);
    expect(one.desk.getState()).toMatchObject({ deletedElsewhere: true, keeping: 'nothing-yet' });
    expect(executivesOn(one)).toBe(1);
    write(one, 2);
    expect(one.desk.getState()).toMatchObject({ deletedElsewhere: false, keeping: 'kept' });
    expect(keptOn(one)).toEqual({ Pilot: 2 });
    expect(createShelf(one.device).restore(id)).toBe(true);
    expect(createShelf(one.device).list()).toHaveLength(2);
  });

  it('is kept again by an undo too', () => {
    const { one, two, id, key } = twoTabs();
    write(one, 2);
    two.desk.noteStorage(key);
    createShelf(two.device).remove(id);
    one.desk.noteStorage(key);
    one.desk.undo();
    one.desk.flush();
    expect(keptOn(one)).toEqual({ Pilot: 1 });
    one.desk.redo();
    one.desk.flush();
    expect(keptOn(one)).toEqual({ Pilot: 2 });
  });

  it.each([
    [
      'before the word of it came',
      (one: FakePage) => {
        write(one, 2);
      },
    ],
    [
      'and the word came before it was written',
      (one: FakePage, key: string) => {
        one.desk.edit(...toExecutives(2));
        one.desk.noteStorage(key);
      },
    ],
  ])('while an edit was made here is kept again with that edit: %s', (_, go) => {
    const { one, two, id, key } = twoTabs();
    createShelf(two.device).remove(id);
    go(one, key);
    expect(one.desk.getState()).toMatchObject({ keeping: 'kept' });
    expect(keptOn(one)).toEqual({ Pilot: 2 });
    expect(createShelf(one.device).bin()).toMatchObject([{ id }]);
  });

  it('is not kept again by itself where it was removed for ever', () => {
    const { one, two, id, key } = twoTabs();
    const shelf = createShelf(two.device);
    shelf.remove(id);
    shelf.removeForEver(id);
    one.desk.noteStorage(key);
    one.desk.flush();
    expect(one.desk.getState()).toMatchObject({ deletedElsewhere: true });
    expect(keptOn(one)).toEqual({});
  });
});
