import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { proseFiles } from './prose-files.ts';
import { readabilityOf } from './readability-of.ts';

/** Years of schooling between which a text of this site is to lie, by the mean of five indices (docs/decisions/0019). */
const [easiest, hardest] = [6.5, 11];

const claims = new URL('../../src/content/claims/', import.meta.url);
const statements = new Map(
  readdirSync(claims).map((file) => {
    const claim: unknown = parse(readFileSync(new URL(file, claims), 'utf8'));
    return [
      file.replace(/\.yaml$/, ''),
      z.object({ statement: z.string() }).parse(claim).statement,
    ] as const;
  }),
);

const texts = proseFiles
  .filter(({ collection }) =>
    ['chapters', 'methods', 'models', 'pitfalls', 'about'].includes(collection),
  )
  .map(({ collection, id, body }) => ({
    page: `${collection}/${id}`,
    ...readabilityOf(body, statements),
  }));

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('the playbook can be read in one go', () => {
  it.each(texts)('$page is not for scholars', ({ page, hardest: sentences, grade }) => {
    expect(grade, `${page}: shorten ${sentences.join(' / ')}`).toBeLessThanOrEqual(hardest);
  });

  // The indices are made for texts of some length; a pitfall has three short paragraphs.
  it.each(texts.filter(({ page }) => /^(?:chapters|methods|models)\//.test(page)))(
    '$page is not for children',
    ({ page, grade }) => {
      expect(grade, `${page}: join what belongs together`).toBeGreaterThanOrEqual(easiest);
    },
  );

  it.each(texts)('$page is neither chopped up nor winding', ({ page, wordsPerSentence }) => {
    expect(wordsPerSentence, page).toBeGreaterThan(9);
    expect(wordsPerSentence, page).toBeLessThan(20);
  });

  it('a chapter in the middle is near grade nine by its words, and easier by its sentences', () => {
    const chapters = texts.filter(({ page }) => page.startsWith('chapters/'));
    const middle = (index: keyof (typeof chapters)[number]['grades']) =>
      median(chapters.map(({ grades }) => grades[index]));
    expect(middle('smog')).toBeGreaterThan(8.5);
    expect(middle('smog')).toBeLessThan(11);
    expect(middle('fleschKincaid')).toBeGreaterThan(6);
    expect(median(chapters.map(({ grade }) => grade))).toBeGreaterThan(7);
  });
});

describe('the measure itself', () => {
  it('finds long words in long sentences harder than short ones', () => {
    const plain = readabilityOf('The cat sat on the mat. It was warm there. She slept all day.');
    const heavy = readabilityOf(
      'Organisational transformation necessitates comprehensive stakeholder participation throughout the implementation of collaborative development initiatives.',
    );
    expect(plain.grade).toBeLessThan(3);
    for (const grade of Object.values(heavy.grades)) expect(grade).toBeGreaterThan(14);
  });

  it('counts neither headings nor tags nor the targets of links', () => {
    const text = 'We ask [what a pilot can show](/playbook/measure/what-a-pilot-can-show/) first.';
    expect(readabilityOf(`## A heading of its own\n\n<Aside>${text}</Aside>`)).toEqual(
      readabilityOf('We ask what a pilot can show first.'),
    );
  });

  it('counts neither tables nor what is to be said, and a claim as the page shows it', () => {
    const text = 'One hour is enough.\n\n| a | b |\n|---|---|\n| c | d |\n\n<Say>Tell me.</Say>';
    const statement = 'Trained mentors were rated better by their partners.';
    expect(
      readabilityOf(`${text} <Claim id="training" />`, new Map([['training', statement]])),
    ).toEqual(readabilityOf(`One hour is enough.\n\n${statement}`));
  });
});
