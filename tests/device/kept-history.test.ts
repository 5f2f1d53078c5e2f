import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestHistory, togetherWithin } from '../../src/device/edit-history.ts';
import { carriedSteps, keepHistory, readHistory } from '../../src/device/kept-history.ts';
import { openId } from '../../src/device/open-id.ts';
import { createShelf } from '../../src/device/shelf.ts';
import { sameProgramme } from '../../src/model/programme/reading/same-programme.ts';
import { arbitraryProgramme } from '../model/programme/arbitrary-programme.ts';
import { fakePage, type FakePage, keptOn, nextPage, otherTab } from './support/fake-device.ts';
import { charactersIn, fakeStorage } from './support/fake-storage.ts';
import { programmeWith, toExecutives } from './support/programmes.ts';

const step = (executives: number) => ({
  programme: programmeWith(executives),
  label: `${executives}`,
  what: 'a',
  at: 0,
});
const steps = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => step(from + index));

const executivesOn = ({ desk }: FakePage) => desk.getState().programme.context.executives;

/** A page with a programme of one's own that was edited some times. */
function editedPage(...edits: readonly number[]) {
  const page = fakePage();
  page.desk.begin(programmeWith(1, 'Pilot'));
  for (const executives of edits) {
    page.clock.pass(togetherWithin);
    page.desk.edit(...toExecutives(executives));
  }
  return page;
}

/** The next page of the tab, with one's own programme open. */
function next(page: FakePage) {
  const opened = nextPage(page);
  opened.desk.openMine();
  return opened;
}

describe('a history that is left for the next page', () => {
  it('says the same there, whatever the programmes hold', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryProgramme(), { maxLength: 5 }),
        arbitraryProgramme(),
        (all, present) => {
          const session = fakeStorage();
          const past = all.map((programme, index) => ({ ...step(index), programme }));
          keepHistory(session, 'a', { history: { past, future: [] }, present });
          const left = readHistory(session, 'a');
          expect(left !== undefined && sameProgramme(left.present, present)).toBe(true);
          expect(left?.history.past.map(({ label }) => label)).toEqual(
            past.map(({ label }) => label),
          );
          left?.history.past.forEach(({ programme }, index) => {
            expect(sameProgramme(programme, all[index] ?? present)).toBe(true);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is as long as there is room for, the newest steps first', () => {
    const session = fakeStorage();
    const history = { past: steps(1, longestHistory), future: steps(1, 3) };
    keepHistory(session, 'a', { history, present: programmeWith(0) });
    const left = readHistory(session, 'a')?.history;
    expect(left?.past).toHaveLength(carriedSteps);
    expect(left?.past.at(-1)?.label).toBe(`${longestHistory}`);
    expect(left?.future.map(({ label }) => label)).toEqual(['1', '2', '3']);

    const long = {
      ...step(1),
      programme: { ...programmeWith(1), notes: { decide: 'n'.repeat(4_000) } },
    };
    const many = { past: Array.from({ length: 30 }, () => long), future: [] };
    session.mood.quota = 100_000;
    keepHistory(session, 'a', { history: many, present: programmeWith(0) });
    const length = readHistory(session, 'a')?.history.past.length ?? 0;
    expect(length).toBeGreaterThan(5);
    expect(length).toBeLessThan(30);
  });

  it('that has no room at all leaves no older one behind', () => {
    const session = fakeStorage();
    keepHistory(session, 'a', {
      history: { past: steps(1, 2), future: [] },
      present: programmeWith(3),
    });
    session.mood.quota = charactersIn(session.entries) - 500;
    const present = { ...programmeWith(4), notes: { decide: 'n'.repeat(4_000) } };
    keepHistory(session, 'a', { history: { past: steps(1, 3), future: [] }, present });
    expect(readHistory(session, 'a')).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"past":['],
    ['another shape', '{"past":{},"future":[],"present":{}}'],
    ['a step that is no programme', '{"past":[{"programme":{},"label":"","what":""}],"future":[]}'],
    ['a list', '[]'],
  ])('is dropped without a word where it is %s', (_, text) => {
    const session = fakeStorage();
    session.setItem('turnabout-history-a', text);
    expect(readHistory(session, 'a')).toBeUndefined();
  });
});

describe('undo on the next page of the tab', () => {
  it('goes as far back, and forward, as on the one before', () => {
    const page = editedPage(2, 3, 4);
    page.desk.undo();
    const later = next(page);
    expect(executivesOn(later)).toBe(3);
    later.desk.redo();
    expect(executivesOn(later)).toBe(4);
    for (const executives of [3, 2, 1]) {
      later.desk.undo();
      expect(executivesOn(later)).toBe(executives);
    }
    expect(later.desk.getState().undo).toBeUndefined();
  });

  it('never joins an edit with one of the page before', () => {
    const later = next(editedPage(2));
    later.desk.edit(...toExecutives(3));
    later.desk.undo();
    expect(executivesOn(later)).toBe(2);
  });

  it('is there without an edit that still waited when the page went', () => {
    const page = editedPage(2, 3);
    expect(page.waiting.size).toBe(1);
    const later = next(page);
    expect(keptOn(later)).toEqual({ Pilot: 3 });
    expect(later.desk.getState().undo).toBe('3 executives');
  });

  it('takes back first what another tab wrote in between', () => {
    const page = editedPage(2);
    page.desk.flush();
    const other = otherTab(page);
    other.desk.openMine();
    other.desk.edit(...toExecutives(7));
    other.desk.flush();
    const later = next(page);
    expect(later.desk.getState()).toMatchObject({ undo: 'another version' });
    expect(executivesOn(later)).toBe(7);
    later.desk.undo();
    expect(executivesOn(later)).toBe(2);
    later.desk.undo();
    expect(executivesOn(later)).toBe(1);
  });

  it('is of that programme only', () => {
    const page = editedPage(2);
    const id = openId(page.device) ?? '';
    page.desk.begin(programmeWith(5, 'Other'));
    page.desk.edit(...toExecutives(6));
    const later = next(page);
    expect(later.desk.getState().undo).toBe('6 executives');
    later.desk.open(id);
    expect(later.desk.getState().undo).toBe('2 executives');
    expect(createShelf(later.device).list()).toHaveLength(2);
  });

  it('is not there in another tab, nor where a session keeps nothing', () => {
    const page = editedPage(2);
    page.desk.flush();
    const other = otherTab(page);
    other.desk.openMine();
    expect(other.desk.getState().undo).toBeUndefined();

    const { storage, clock } = page;
    const without = fakePage({ storage, clock, session: undefined });
    without.desk.openMine();
    without.desk.edit(...toExecutives(4));
    without.desk.flush();
    expect(without.desk.getState()).toMatchObject({ undo: '4 executives', keeping: 'kept' });
  });
});
