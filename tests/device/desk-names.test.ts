import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openId } from '../../src/device/open-id.ts';
import { createShelf } from '../../src/device/shelf.ts';
import { fakePage, type FakePage, keptOn, nextPage, otherTab } from './support/fake-device.ts';
import { programmeWith, toExecutives } from './support/programmes.ts';

function pageWith(name: string) {
  const page = fakePage();
  page.desk.begin(programmeWith(1, name));
  return page;
}

const nameOn = ({ desk }: FakePage) => desk.getState().programme.name;

/** The name as the next page reads it. */
function nameKept(page: FakePage) {
  const next = nextPage(page);
  next.desk.openMine();
  return nameOn(next);
}

describe('renaming', () => {
  it('letter by letter is one edit, which can be undone', () => {
    const page = pageWith('Pilot');
    for (const name of ['Pilo', 'Pil', 'Pil ', 'Pil 2']) page.desk.rename(name, 'the name');
    expect(page.desk.getState().undo).toBe('the name');
    expect(nameKept(page)).toBe('Pil 2');
    page.desk.undo();
    expect(nameKept(page)).toBe('Pilot');
    expect(page.desk.getState().undo).toBeUndefined();
  });

  it('to nothing is allowed: the programme is kept without a name', () => {
    const page = pageWith('Pilot');
    page.desk.rename('', 'the name');
    expect(nameKept(page)).toBe('');
    page.desk.edit(...toExecutives(2));
    page.desk.flush();
    expect(keptOn(page)).toEqual({ '': 2 });
  });

  it('to the name of another programme is allowed: both are kept, and the right one stays open', () => {
    const page = pageWith('Pilot');
    page.desk.begin(programmeWith(2, 'Other'));
    page.desk.rename('Pilot', 'the name');
    page.desk.flush();
    expect(createShelf(page.device).list()).toHaveLength(2);
    const next = nextPage(page);
    next.desk.openMine();
    expect(next.desk.getState().programme).toMatchObject({
      name: 'Pilot',
      context: { executives: 2 },
    });
  });

  it('a new programme keeps it at once, under the name that was typed', () => {
    const page = fakePage();
    page.desk.rename('P', 'the name');
    page.desk.rename('Pi', 'the name');
    page.desk.flush();
    expect(keptOn(page)).toEqual({ Pi: undefined });
  });
});

describe('names of any kind', () => {
  it.each([
    ['of 80 characters', 'n'.repeat(80), 'n'.repeat(80)],
    ['of more than 80 characters', 'n'.repeat(90), 'n'.repeat(80)],
    ['of emoji', '👩‍🚀🧭'.repeat(5), '👩‍🚀🧭'.repeat(5)],
    ['of half a character', 'a\uD83E', 'a\uD83E'],
    ['in Arabic', 'برنامج', 'برنامج'],
    ['that turn the line round', 'a\u202Eb\u2066c', 'abc'],
    ['with control characters', 'a\u0000b\u001Bc', 'abc'],
    ['with a break of line', 'a\nb', 'a b'],
  ])('%s are shown as they are kept', (_, typed, kept) => {
    const page = pageWith('Pilot');
    page.desk.rename(typed, 'the name');
    expect(nameOn(page)).toBe(kept);
    expect(nameKept(page)).toBe(kept);
    const begun = pageWith(typed);
    expect(nameKept(begun)).toBe(nameOn(begun));
  });

  it('what is on the screen after any edit is what the next page reads', () => {
    const edits = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 120 }),
      note: fc.string({ unit: 'binary', maxLength: 200 }),
      executives: fc.oneof(fc.double(), fc.integer()),
      id: fc.string({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(edits, ({ name, note, executives, id }) => {
        const page = pageWith('Pilot');
        page.desk.edit(
          (programme) => ({
            ...programme,
            name,
            context: { executives },
            notes: { decide: note },
            gaps: { [id]: 3 },
          }),
          { what: 'all', label: () => '' },
        );
        const next = nextPage(page);
        next.desk.openMine();
        const { content, ...shown } = page.desk.getState().programme;
        expect(next.desk.getState().programme).toEqual({ ...shown, content });
        expect(next.desk.getState().undo).toBe(page.desk.getState().undo);
      }),
    );
  });
});

describe('names that a desk gives', () => {
  it('fit and differ, where the wanted one is empty, blank or as long as may be', () => {
    const page = fakePage();
    for (const name of ['', '   ', 'n'.repeat(80), 'n'.repeat(80)])
      page.desk.begin(programmeWith(1, name));
    expect(Object.keys(keptOn(page)).sort()).toEqual(
      ['My programme', 'My programme 2', 'n'.repeat(78) + ' 2', 'n'.repeat(80)].sort(),
    );
  });

  it('a copy without a name, or of the longest name, has one that fits', () => {
    const page = pageWith('n'.repeat(80));
    page.desk.openFromLink(programmeWith(5, 'n'.repeat(80)), 'link');
    page.desk.keepCopy();
    expect(nameOn(page)).toBe(`${'n'.repeat(73)} (copy)`);
    page.desk.openFromLink(programmeWith(5), 'setting');
    page.desk.keepCopy();
    expect(nameOn(page)).toBe('My programme');
  });

  it('what goes on beside another tab’s version without a name has the first one', () => {
    const page = pageWith('Pilot');
    page.desk.rename('', 'the name');
    page.desk.flush();
    const other = otherTab(page);
    other.desk.open(openId(page.device) ?? '');
    other.desk.edit(...toExecutives(2));
    other.desk.flush();
    page.desk.edit(...toExecutives(3));
    page.desk.flush();
    page.desk.keepMineAsCopy();
    expect(keptOn(page)).toEqual({ '': 2, 'My programme': 3 });
  });
});
