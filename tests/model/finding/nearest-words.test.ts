import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/model/finding/edit-distance.ts';
import { nearestWords } from '../../../src/model/finding/nearest-words.ts';

describe('edit distance', () => {
  it.each([
    ['mentor', 'mentor', 0],
    ['mentor', 'metnor', 1],
    ['mentor', 'mentr', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest words', () => {
  const words = ['shadowing', 'safety', 'payback', 'workshop'];

  it('finds the word that was meant', () => {
    expect(nearestWords('shadwoing', words, 3)).toEqual(['shadowing']);
    expect(nearestWords('Workshp', words, 3)).toEqual(['workshop']);
  });

  it('suggests nothing for a word that is right, empty or far from all', () => {
    expect(nearestWords('safety', words, 3)).toEqual([]);
    expect(nearestWords('  ', words, 3)).toEqual([]);
    expect(nearestWords('zebra', words, 3)).toEqual([]);
  });
});
