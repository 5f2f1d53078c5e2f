import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { proseFiles } from './prose-files.ts';
import { readabilityOf } from './readability-of.ts';

/** Above this a text asks for more schooling than most of its readers want to spend on it (docs/decisions/0019). */
const hardest = 11;

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
  it.each(texts)(
    '$page is no harder than grade 11, by syllables and by letters',
    ({ page, hardest: sentences, fleschKincaid, automated }) => {
      const advice = `${page}: shorten ${sentences.join(' / ')}`;
      expect(fleschKincaid, advice).toBeLessThanOrEqual(hardest);
      expect(automated, advice).toBeLessThanOrEqual(hardest);
    },
  );

  it.each(texts)('$page is neither chopped up nor winding', ({ page, wordsPerSentence }) => {
    expect(wordsPerSentence, page).toBeGreaterThan(9);
    expect(wordsPerSentence, page).toBeLessThan(20);
  });

  it('a chapter in the middle is for a reader of eleven or twelve, and none is for a child', () => {
    const chapters = texts.filter(({ page }) => page.startsWith('chapters/'));
    expect(median(chapters.map(({ fleschKincaid }) => fleschKincaid))).toBeGreaterThan(4);
    expect(median(chapters.map(({ fleschKincaid }) => fleschKincaid))).toBeLessThan(8);
    expect(Math.min(...chapters.map(({ fleschKincaid }) => fleschKincaid))).toBeGreaterThan(3);
  });
});

describe('the measure itself', () => {
  it('finds long words in long sentences harder than short ones', () => {
    const plain = readabilityOf('The cat sat on the mat. It was warm there. She slept all day.');
    const heavy = readabilityOf(
      'Organisational transformation necessitates comprehensive stakeholder participation throughout the implementation of collaborative development initiatives.',
    );
    expect(plain.fleschKincaid).toBeLessThan(2);
    expect(heavy.fleschKincaid).toBeGreaterThan(20);
    expect(heavy.automated).toBeGreaterThan(20);
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
