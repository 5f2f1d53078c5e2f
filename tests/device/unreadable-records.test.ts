import { describe, expect, it } from 'vitest';
import { createShelf, programmeKey } from '../../src/device/shelf.ts';
import { programmeFormat } from '../../src/model/programme/schema.ts';
import { fakePage } from './support/fake-device.ts';
import { fakeStorage } from './support/fake-storage.ts';
import { toExecutives } from './support/programmes.ts';

/** A device on which a programme with this document is the open one. */
function deviceWith(document: object) {
  const storage = fakeStorage();
  const record = { revision: 3, writer: 'somebody', savedAt: '2027-01-01T08:00:00.000Z' };
  const programme = { format: programmeFormat, ...document };
  storage.setItem(programmeKey('a'), JSON.stringify({ ...record, programme }));
  storage.setItem('turnabout-open', 'a');
  return { storage, text: storage.getItem(programmeKey('a')) ?? '' };
}

describe('an open programme that cannot be read', () => {
  const newer = { version: 99, name: 'Pilot' };

  it('is shown with its record, to be downloaded, beside an empty programme', () => {
    const { storage, text } = deviceWith(newer);
    const { desk } = fakePage({ storage });
    desk.openMine();
    expect(desk.getState().strange).toEqual({ kind: 'newer', id: 'a', version: 99, text });
    expect(desk.getState().standing).toEqual({ kind: 'new' });
  });

  it('stays the open one until something is entered, so that a newer version of the site finds it', () => {
    const { storage, text } = deviceWith(newer);
    const { desk } = fakePage({ storage });
    desk.openMine();
    desk.flush();
    expect(storage.getItem('turnabout-open')).toBe('a');
    desk.edit(...toExecutives(2));
    expect(storage.getItem('turnabout-open')).not.toBe('a');
    expect(storage.getItem(programmeKey('a'))).toBe(text);
  });
});

describe('an open programme of which a part cannot be read', () => {
  const partly = {
    version: 1,
    name: 'Pilot',
    log: [{ id: 's1', on: 'yesterday', held: true, decision: 'Go on' }],
  };

  it('is opened without that part, and says which it is', () => {
    const { storage, text } = deviceWith(partly);
    const { desk } = fakePage({ storage });
    desk.openMine();
    const { programme, mended } = desk.getState();
    expect(programme.name).toBe('Pilot');
    expect(mended?.dropped.map(({ path }) => path)).toContain('log.1.on');
    expect(mended?.text).toBe(text);
  });

  it('is set aside before it is written over, and stands in the list until it is removed on request', () => {
    const { storage, text } = deviceWith(partly);
    const page = fakePage({ storage });
    page.desk.openMine();
    page.desk.flush();
    expect(storage.getItem(programmeKey('a'))).toBe(text);
    page.desk.edit(...toExecutives(2));
    page.desk.flush();
    page.desk.edit(...toExecutives(3));
    page.desk.flush();
    const shelf = createShelf(page.device);
    const aside = shelf.list().filter(({ kind }) => kind === 'damaged');
    expect(aside).toEqual([{ kind: 'damaged', id: 'a-3', text }]);
    shelf.removeUnreadable('a-3');
    expect(shelf.list().map(({ id }) => id)).toEqual(['a']);
  });

  it('is not written over where there is no room to set it aside', () => {
    const { storage, text } = deviceWith(partly);
    const page = fakePage({ storage });
    page.desk.openMine();
    storage.mood.quota = text.length + 100;
    page.desk.edit(...toExecutives(2));
    page.desk.flush();
    expect(storage.getItem(programmeKey('a'))).toBe(text);
    expect(page.desk.getState()).toMatchObject({ keeping: 'full', inAddress: true });
  });
});
