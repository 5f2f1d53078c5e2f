import { expect, it } from 'vitest';
import { findWords, wordsOf } from '../../../src/model/questions/find-words.ts';

const found = (text: string, pattern: string) => {
  const place = findWords(wordsOf(text), pattern);
  return place === undefined ? undefined : text.slice(place.from, place.to);
};

it.each([
  ['Why is it so?', 'why', 'Why'],
  ['A reason why', '^ why', undefined],
  ['why not', '^ why', 'why'],
  ['What is this', 'is|are this', 'is this'],
  ['What is not this', 'is|are this', undefined],
  ['so it is so important', 'so important', 'so important'],
  ['Why so late and so important?', 'why ... so important', 'Why so late and so important'],
  ['Why?', 'why ?', 'Why?'],
  ['Why not', 'why ... ?', undefined],
  ['They’re customer-centred', '*-centred', 'customer-centred'],
  ['centred', '*-centred', undefined],
  ['We digitalise', 'digitalis*', 'digitalise'],
  ['Don’t ask', "don't", 'Don’t'],
  ['Was für Mühe', 'mühe', 'Mühe'],
  ['thinking', 'think', undefined],
  ['', 'why', undefined],
])('in “%s”, “%s” finds %s', (text, pattern, words) => {
  expect(found(text, pattern)).toBe(words);
});

it('many gaps in a long text take no exponential time', () => {
  const words = wordsOf('why '.repeat(60));
  expect(findWords(words, 'why ... why ... why ... nowhere')).toBeUndefined();
});
