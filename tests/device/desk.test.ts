import { describe, expect, it } from 'vitest';
import { openId } from '../../src/device/open-id.ts';
import { createShelf, programmeKey } from '../../src/device/shelf.ts';
import { contentMark, fakePage, keptOn, nextPage, otherTab } from './support/fake-device.ts';
import { programmeWith, toExecutives } from './support/programmes.ts';

/** A page on which a programme was begun. */
function pageWith(name: string, executives: number) {
  const page = fakePage();
  page.desk.begin(programmeWith(executives, name));
  return page;
}

describe('a new programme', () => {
  it('leaves nothing on the device until something is changed', () => {
    const page = fakePage();
    page.desk.openMine();
    page.desk.flush();
    page.desk.noteStorage(null);
    expect(page.desk.getState()).toMatchObject({ keeping: 'nothing-yet', inAddress: false });
    expect(keptOn(page)).toEqual({});
  });

  it('is kept by its first edit at once, under a free name, and is the one that is open', () => {
    const page = pageWith('My programme', 1);
    const other = otherTab(page);
    other.desk.edit(...toExecutives(7));
    expect(keptOn(other)).toEqual({
      'My programme': 1,
      'My programme 2': 7,
    });
    expect(other.desk.getState()).toMatchObject({
      keeping: 'kept',
      standing: { kind: 'own', id: openId(other.device) },
      undo: '7 executives',
    });
    expect(openId(nextPage(page).device)).not.toBe(openId(other.device));
  });

  it('does not lose its name when its first edit is undone', () => {
    const page = fakePage();
    page.desk.edit(...toExecutives(7));
    page.desk.undo();
    page.desk.flush();
    expect(keptOn(page)).toEqual({ 'My programme': undefined });
  });

  it('is not kept by an edit that changes nothing', () => {
    const page = fakePage();
    page.desk.edit((programme) => ({ ...programme }), { what: 'nothing', label: () => '' });
    expect(keptOn(page)).toEqual({});
    expect(page.desk.getState().undo).toBeUndefined();
  });
});

describe('writing', () => {
  it('edits in a row are written once, a little later', () => {
    const page = pageWith('Pilot', 1);
    page.storage?.touched.splice(0);
    for (const executives of [2, 3, 4]) page.desk.edit(...toExecutives(executives));
    expect(page.waiting.size).toBe(1);
    expect(page.storage?.touched).toEqual([]);
    page.runLater();
    expect(page.storage?.touched).toHaveLength(1);
    expect(keptOn(page)).toEqual({ Pilot: 4 });
  });

  it('a flush writes at once, and nothing is left to be written later', () => {
    const page = pageWith('Pilot', 1);
    page.desk.edit(...toExecutives(2));
    page.desk.flush();
    expect(keptOn(page)).toEqual({ Pilot: 2 });
    expect(page.waiting.size).toBe(0);
    page.storage?.touched.splice(0);
    page.desk.flush();
    page.runLater();
    expect(page.storage?.touched).toEqual([]);
  });

  it('a record that was written is not read back as another page’s', () => {
    const page = pageWith('Pilot', 1);
    page.desk.noteStorage(null);
    expect(page.desk.getState()).toMatchObject({ keeping: 'kept', takenFromOtherTab: 0 });
  });

  it('listeners hear of every change until they leave', () => {
    const page = pageWith('Pilot', 1);
    let heard = 0;
    const leave = page.desk.subscribe(() => heard++);
    page.desk.edit(...toExecutives(2));
    expect(heard).toBe(1);
    leave();
    page.desk.edit(...toExecutives(3));
    expect(heard).toBe(1);
  });
});

describe('a link', () => {
  it('opens as a copy and changes nothing that is kept', () => {
    const page = pageWith('Mine', 1);
    const before = new Map(page.storage?.entries);
    page.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
    page.desk.flush();
    expect(page.desk.getState()).toMatchObject({
      programme: { name: 'Theirs' },
      standing: { kind: 'copy', origin: 'link' },
      mine: 'Mine',
      inAddress: true,
    });
    expect(page.storage?.entries).toEqual(before);
    page.desk.openMine();
    expect(page.desk.getState()).toMatchObject({
      programme: { name: 'Mine' },
      inAddress: false,
    });
  });

  it('becomes a programme of one’s own with the first edit', () => {
    const page = pageWith('Mine', 1);
    page.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
    page.desk.edit(...toExecutives(6));
    expect(keptOn(page)).toEqual({
      Mine: 1,
      Theirs: 6,
    });
    expect(page.desk.getState()).toMatchObject({ standing: { kind: 'own' }, inAddress: false });
  });

  it('is called a copy where its name is taken, and has no number where none is needed', () => {
    const page = pageWith('Pilot', 1);
    for (const executives of [5, 6]) {
      page.desk.openFromLink(programmeWith(executives, 'Pilot'), 'link');
      page.desk.keepCopy();
    }
    expect(keptOn(page)).toEqual({
      Pilot: 1,
      'Pilot (copy)': 5,
      'Pilot (copy) 2': 6,
    });
  });

  it('to what one’s own programme says opens that, with edits that still wait', () => {
    const page = pageWith('Mine', 1);
    page.desk.edit(...toExecutives(2));
    page.desk.openFromLink(programmeWith(2, 'Mine'), 'link');
    expect(page.desk.getState()).toMatchObject({ standing: { kind: 'own' }, keeping: 'kept' });
    page.desk.edit(...toExecutives(3));
    page.desk.flush();
    expect(page.desk.getState().keeping).toBe('kept');
    expect(keptOn(page)).toEqual({ Mine: 3 });
  });

  it('that is opened while one’s own edits wait takes nothing from them', () => {
    const page = pageWith('Mine', 1);
    page.desk.edit(...toExecutives(2));
    page.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
    expect(keptOn(page)).toEqual({ Mine: 2 });
  });

  it('is taken over into one’s own programme by one edit, which can be undone', () => {
    const page = pageWith('Mine', 1);
    page.desk.openFromLink({ ...programmeWith(5), gaps: { growth: 3 } }, 'setting');
    page.desk.useCopyInMine('the setting');
    expect(page.desk.getState()).toMatchObject({
      programme: { name: 'Mine', context: { executives: 5 }, gaps: { growth: 3 } },
      undo: 'the setting',
    });
    page.desk.undo();
    page.desk.flush();
    expect(keptOn(page)).toEqual({ Mine: 1 });
    expect(page.desk.getState().undo).toBeUndefined();
  });
});

describe('what is opened', () => {
  it('is the programme that the next page of the tab finds, else the one opened last', () => {
    const page = pageWith('First', 1);
    otherTab(page).desk.begin(programmeWith(2, 'Second'));
    const newTab = otherTab(page);
    newTab.desk.openMine();
    expect(newTab.desk.getState().programme.name).toBe('Second');
    const same = nextPage(page);
    same.desk.openMine();
    expect(same.desk.getState().programme.name).toBe('First');
  });

  it('can be chosen, if it is there and can be read', () => {
    const page = pageWith('First', 1);
    const id = openId(page.device) ?? '';
    page.desk.begin(programmeWith(2, 'Second'));
    page.desk.edit(...toExecutives(3));
    page.storage?.setItem(programmeKey('damaged'), '{');
    expect(page.desk.open('damaged')).toBe(false);
    expect(page.desk.open('nobody')).toBe(false);
    expect(page.desk.getState().programme.name).toBe('Second');
    expect(page.desk.open(id)).toBe(true);
    expect(page.desk.getState().programme.name).toBe('First');
    expect(keptOn(page)).toEqual({
      First: 1,
      Second: 3,
    });
  });

  it('is new where the programme that was open is in the bin', () => {
    const page = pageWith('First', 1);
    createShelf(page.device).remove(openId(page.device) ?? '');
    const later = nextPage(page);
    later.desk.openMine();
    expect(later.desk.getState()).toMatchObject({
      standing: { kind: 'new' },
      programme: { name: '' },
    });
  });

  it('is empty when a new one is asked for, and one’s own stays kept', () => {
    const page = pageWith('First', 1);
    page.desk.edit(...toExecutives(2));
    page.desk.openNew();
    expect(page.desk.getState()).toMatchObject({
      standing: { kind: 'new' },
      keeping: 'nothing-yet',
    });
    expect(page.desk.getState().undo).toBeUndefined();
    expect(keptOn(page)).toEqual({ First: 2 });
  });
});

describe('a programme that is begun', () => {
  it('stands beside the others under a free name, without their history', () => {
    const page = pageWith('Pilot', 1);
    page.desk.edit(...toExecutives(2));
    page.desk.begin({ ...page.desk.getState().programme });
    expect(page.desk.getState().undo).toBeUndefined();
    expect(keptOn(page)).toEqual({
      Pilot: 2,
      'Pilot 2': 2,
    });
  });

  it('while a copy is open leaves that copy to undo, unless it is a scenario of it', () => {
    const page = pageWith('Mine', 1);
    page.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
    page.desk.begin(programmeWith(9, 'Blend'));
    expect(page.desk.getState().undo).toBe('another version');
    page.desk.undo();
    expect(page.desk.getState().programme.context.executives).toBe(5);
    page.desk.redo();
    expect(page.desk.getState().programme).toMatchObject({ name: 'Blend' });

    page.desk.openFromLink(programmeWith(5, 'Theirs'), 'link');
    page.desk.begin(programmeWith(5, 'Theirs, other scenario'));
    expect(page.desk.getState().undo).toBeUndefined();
  });
});

describe('the content of the site', () => {
  it('is noted with each save, and another one is pointed out until then', () => {
    const page = pageWith('Pilot', 1);
    const later = nextPage(page, { contentMark: 'newer' });
    later.desk.openMine();
    expect(later.desk.getState()).toMatchObject({
      otherContent: true,
      programme: { content: contentMark },
    });
    later.desk.edit(...toExecutives(2));
    later.desk.flush();
    expect(later.desk.getState()).toMatchObject({
      otherContent: false,
      programme: { content: 'newer' },
    });
    const back = nextPage(later);
    back.desk.openMine();
    expect(back.desk.getState().otherContent).toBe(true);
    back.desk.openFromLink({ ...programmeWith(3), content: contentMark }, 'link');
    expect(back.desk.getState().otherContent).toBe(false);
    // The first page takes over what the second one wrote.
    page.desk.noteStorage(null);
    expect(page.desk.getState().otherContent).toBe(true);
  });
});
