import { describe, expect, it } from 'vitest';
import {
  isListFragment,
  readListFragment,
  writeListFragment,
} from '../../../src/model/listing/list-fragment.ts';
import { listAsPrinted, type ListState } from '../../../src/model/listing/types.ts';
import { shape } from './entries.ts';

const asked: ListState = {
  sort: { key: 'cost', descending: true },
  wanted: { cost: '5', role: 'lead' },
  words: 'café & “more”',
  chosen: ['walks', 'plans'],
  onlyChosen: true,
};

describe('the address of a list', () => {
  it('gives back what was asked', () => {
    expect(readListFragment(writeListFragment(asked, shape), shape)).toEqual(asked);
  });

  it('is empty for a list as it is printed', () => {
    expect(writeListFragment(listAsPrinted, shape)).toBe('');
    expect(readListFragment('', shape)).toEqual(listAsPrinted);
  });

  it('is the same however the same was asked for', () => {
    const other = { ...asked, wanted: { role: 'lead', cost: '5' }, chosen: ['plans', 'walks'] };
    expect(writeListFragment(other, shape)).toBe(writeListFragment(asked, shape));
  });

  it.each([
    ['a place on the page', 'sponsor'],
    ['a value that the list does not offer', 'role=king&cost=7'],
    ['a key that it does not sort by', 'sort=-role'],
    ['entries that are gone', 'chosen=last-year&only=yes'],
    ['something that is not to be read', '%E0%A4%A=%&=&&==&sort'],
  ])('that holds %s asks for nothing', (_, fragment) => {
    expect(readListFragment(fragment, shape)).toEqual(listAsPrinted);
  });

  it('keeps what it understands of an old link', () => {
    expect(readListFragment('role=lead&age=9&chosen=gone+walks&only=yes', shape)).toEqual({
      ...listAsPrinted,
      wanted: { role: 'lead' },
      chosen: ['walks'],
      onlyChosen: true,
    });
  });

  it('holds no more text than anybody searches for', () => {
    expect(readListFragment(`q=${'x'.repeat(9_000)}`, shape).words).toHaveLength(100);
  });

  it('is told from the name of a place', () => {
    expect(isListFragment('sort=cost')).toBe(true);
    expect(isListFragment('grade-x')).toBe(false);
  });
});
