import { describe, expect, it } from 'vitest';
import { readTypedPairs } from '../../../src/model/typing/typed-pairs.ts';

describe('figures of the same people', () => {
  it.each([
    ['3\t4\n5\t5.5', ['en-GB'], [3, 5], [4, 5.5]],
    ['3,5; 4\r\n2;2,25\r\n', ['de-DE'], [3.5, 2], [4, 2.25]],
    ['  3   4  \n\n 5 6 ', ['en-GB'], [3, 5], [4, 6]],
    ['−3 4', ['en-GB'], [-3], [4]],
    ['30 %\t45 %', ['en-GB'], [30], [45]],
    ['', ['en-GB'], [], []],
  ])('%j is read', (text, locales, before, after) => {
    expect(readTypedPairs(text, locales)).toEqual({ before, after, unread: [] });
  });

  it('leaves out lines that are no two figures, and says which', () => {
    expect(readTypedPairs('before after\n1 2\n3\n4 5 6\n\n7;', ['en-GB'])).toEqual({
      before: [1],
      after: [2],
      unread: [1, 3, 4, 6],
    });
  });
});
