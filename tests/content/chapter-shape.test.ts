import { describe, expect, it } from 'vitest';
import { chapterSchema } from '../../src/schema/chapter.ts';
import { examplesOf } from './examples-of.ts';
import { proseFiles } from './prose-files.ts';
import { wordsOf } from './words-of.ts';

const chapters = proseFiles
  .filter(({ collection }) => collection === 'chapters')
  .map(({ id, fields, body }) => ({ id, body, ...chapterSchema.parse(fields) }));

/** Forms that a reader takes away; where a text sends a reader to one, its list of related entries has it too. */
const forms = ['sessions', 'checklists', 'templates'] as const;

const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** The headings of a body and the text below each. */
const sections = (body: string) =>
  new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...text] = section.split('\n');
        return [heading.trim(), text.join('\n')];
      }),
  );

const linked = (body: string, collection: string) =>
  [...body.matchAll(new RegExp(`\\]\\(/${collection}/([a-z-]+)/\\)`, 'g'))].map(([, id]) => id);

it('all five parts have chapters, numbered from 1 without a gap', () => {
  const parts = Map.groupBy(chapters, ({ id }) => id.split('/')[0] ?? '');
  expect([...parts.keys()].sort()).toEqual(['decide', 'design', 'measure', 'run', 'scale']);
  for (const list of parts.values()) {
    const order = list.map((chapter) => chapter.order).sort((a, b) => a - b);
    expect(order).toEqual(list.map((_, place) => place + 1));
  }
});

describe.each(chapters)('$id', (chapter) => {
  const { body, point, whenToUse, whenNot, nextStep, related } = chapter;

  it('makes its point in two sentences', () => {
    expect(sentences(point)).toHaveLength(2);
  });

  it('has 600 to 1,200 words', () => {
    const { length } = wordsOf(body);
    expect(length).toBeGreaterThanOrEqual(600);
    expect(length).toBeLessThanOrEqual(1200);
  });

  it('says when to use it and when not, each more than once', () => {
    expect(whenToUse.length).toBeGreaterThan(1);
    expect(whenNot.length).toBeGreaterThan(1);
  });

  it('works one example through, in the one invented organisation', () => {
    const examples = examplesOf(body);
    expect(examples).toHaveLength(1);
    expect(examples[0]).toContain('Fernhill Mutual');
  });

  it('says what goes wrong, gives words to say, and ends with what the evidence allows', () => {
    const headings = [...sections(body).keys()];
    expect(headings).toContain('What goes wrong');
    expect(headings.at(-1)).toBe('What the evidence allows');
    expect(sections(body).get('What the evidence allows')).toMatch(/<Claim id="/);
    expect(body).toMatch(/<Say>/);
  });

  it('leads on to another page with an instruction', () => {
    expect(nextStep.to).not.toBe(`chapters/${chapter.id}`);
    expect(sentences(nextStep.text)).toHaveLength(1);
    expect(nextStep.text).toMatch(/^\p{Lu}\p{Ll}+ .+\.$/u);
  });

  it.each(forms)('lists the %s that its text sends a reader to', (collection) => {
    const listed = related[collection].map((id) => `${collection}/${id}`);
    for (const id of linked(body, collection)) {
      expect([...listed, nextStep.to]).toContain(`${collection}/${id}`);
    }
  });

  it('sends a reader to a form, a planner or a page of measures from its text', () => {
    expect(body).toMatch(/\]\(\/(?:sessions|checklists|templates|plan|kpis|prompts)\//);
  });
});
