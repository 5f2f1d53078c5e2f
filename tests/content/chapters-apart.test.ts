import { expect, it } from 'vitest';
import { proseFiles } from './prose-files.ts';
import { wordsOf } from './words-of.ts';

/** As many words in a row as two chapters may not have in common. Statements of claims are printed by a component and do not count. */
const run = 10;

it('no chapter repeats another: where two speak of one thing, one explains it and the other leads there', () => {
  const places = new Map<string, Set<string>>();
  for (const { collection, id, body } of proseFiles) {
    if (collection !== 'chapters') continue;
    const words = wordsOf(body.toLowerCase());
    for (let at = 0; at + run <= words.length; at++) {
      const text = words.slice(at, at + run).join(' ');
      places.set(text, (places.get(text) ?? new Set()).add(id));
    }
  }
  const repeated = [...places].filter(([, ids]) => ids.size > 1);
  expect(repeated.map(([text, ids]) => `${[...ids].join(', ')}: ${text}`)).toEqual([]);
});
