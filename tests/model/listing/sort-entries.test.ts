import { describe, expect, it } from 'vitest';
import { sortEntries } from '../../../src/model/listing/sort-entries.ts';
import { entries, shape } from './entries.ts';

const sorted = (key: string, descending: boolean) =>
  sortEntries(entries, { key, descending }, shape, 'en').map(({ id }) => id);

describe('the order of a list', () => {
  it('compares figures as figures, keeps the printed order of equals and puts what has none last', () => {
    expect(sorted('cost', false)).toEqual(['walks', 'notes', 'talks', 'plans']);
  });

  it('turned round, equals still stand as they are printed, and what has no figure still comes last', () => {
    expect(sorted('cost', true)).toEqual(['talks', 'walks', 'notes', 'plans']);
  });

  it('compares words as a dictionary does, accents and all', () => {
    expect(sorted('title', false)).toEqual(['notes', 'plans', 'talks', 'walks']);
    expect(sorted('title', true)).toEqual(['walks', 'talks', 'plans', 'notes']);
  });

  it('is the printed one without a key, and with one that the list does not offer', () => {
    expect(sortEntries(entries, undefined, shape)).toEqual(entries);
    expect(sortEntries(entries, { key: 'role', descending: true }, shape)).toEqual(entries);
  });

  it('leaves what it was given alone', () => {
    const before = [...entries];
    sorted('cost', true);
    expect(entries).toEqual(before);
  });
});
