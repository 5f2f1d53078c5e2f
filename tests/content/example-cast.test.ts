import { describe, expect, it } from 'vitest';
import { examplesOf } from './examples-of.ts';
import { proseFiles } from './prose-files.ts';

/** Everyone in the invented organisation: first name, family name. A new person is added here, on purpose. */
const cast = new Map([
  ['Ruth', 'Adeyemi'],
  ['Sam', 'Kowalski'],
  ['Priya', 'Nair'],
  ['Tomasz', 'Brandt'],
  ['Lena', 'Fischer'],
  ['Dana', 'Okoye'],
  ['Markus', 'Thiel'],
  ['Ola', 'Nowak'],
  ['Irena', 'Malik'],
]);

const known = new Set([...cast.keys(), ...cast.values(), 'Fernhill', 'Mutual']);

const examples = proseFiles.flatMap(({ collection, id, body }) =>
  examplesOf(body).map((text) => ({ place: `${collection}/${id}`, text })),
);

const told = examples.filter(({ text }) => text.includes('Fernhill'));

/** The first places in a text at which a person is named, and how. */
const firstNamed = (text: string) =>
  [...cast].flatMap(([first, family]) => {
    const at = text.search(new RegExp(`\\b${first}\\b`));
    return at < 0 ? [] : [{ first, full: text.startsWith(`${first} ${family}`, at) }];
  });

/** Words with a capital that may stand second of two: places, days and months that the examples speak of. */
const places = new Set(['Leeds', 'Gdańsk', 'English', 'Polish']);
const dates = /^(?:\w+day|January|February|March|April|May|June|July|August|October)s?$/;

/** Two words with capitals that are neither a place nor a date: a person, or so it seems. */
const strangers = (text: string) =>
  [...text.matchAll(/\b\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)\b/gu)]
    .filter(([, second = '']) => !known.has(second) && !places.has(second) && !dates.test(second))
    .map(([found]) => found);

it('the examples are found, with their organisation', () => {
  expect(told.length).toBeGreaterThan(50);
});

describe.each(told)('$place', ({ text }) => {
  it('calls the organisation by its full name', () => {
    expect(text).toContain('Fernhill Mutual');
    expect(text.replaceAll(/Fernhill Mutual(?:'s)?/g, '')).not.toContain('Fernhill');
  });

  it('introduces each person by the full name', () => {
    expect(firstNamed(text).filter(({ full }) => !full)).toEqual([]);
  });

  it('knows nobody but the cast', () => {
    expect(strangers(text)).toEqual([]);
  });
});

it('families are not mixed up, in examples or elsewhere', () => {
  const mixed = proseFiles.flatMap(({ collection, id, body }) =>
    [...body.replaceAll(/\s+/g, ' ').matchAll(/\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)/gu)]
      .filter(([, first = '', second]) => {
        const family = cast.get(first);
        return (
          family !== undefined && [...cast.values()].includes(second ?? '') && second !== family
        );
      })
      .map(([found]) => `${collection}/${id}: ${found}`),
  );
  expect(mixed).toEqual([]);
});

it('nobody of the invented organisation walks out of the examples into the advice', () => {
  const names = new RegExp(`\\b(?:${[...cast].flat().join('|')}|Fernhill)\\b`);
  const outside = proseFiles
    .map(({ collection, id, body }) => ({
      place: `${collection}/${id}`,
      name: names.exec(body.replaceAll(/<Example>.*?<\/Example>/gs, ''))?.[0],
    }))
    .filter(({ name }) => name !== undefined);
  expect(outside).toEqual([]);
});
