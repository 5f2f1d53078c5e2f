import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontMatter } from '../../src/engine/check/text/front-matter.ts';

const content = new URL('../../src/content/', import.meta.url);

/** What names an entry in lists, in results of a search and in previews of a link. */
const named = z.object({
  title: z.string().optional(),
  term: z.string().optional(),
  summary: z.string().optional(),
  statement: z.string().optional(),
  note: z.string().optional(),
});

const entries = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:mdx|ya?ml)$/.test(path))
  .map((path) => {
    const text = readFileSync(new URL(path, content), 'utf8');
    const split = splitFrontMatter(text);
    const fields = named.parse(parse(split.kind === 'split' ? split.fields : text));
    return { path, collection: path.split('/')[0] ?? '', fields };
  });

/** The paths that share a text, for each text that more than one path has. */
const shared = (texts: readonly { path: string; text: string | undefined }[]) =>
  [...Map.groupBy(texts, ({ text }) => text?.toLowerCase())]
    .filter(([text, group]) => text !== undefined && group.length > 1)
    .map(([, group]) => group.map(({ path }) => path));

it('no two entries of a collection have one title', () => {
  const collections = Map.groupBy(entries, ({ collection }) => collection);
  const twice = [...collections.values()].flatMap((list) =>
    shared(list.map(({ path, fields }) => ({ path, text: fields.title ?? fields.term }))),
  );
  expect(twice).toEqual([]);
});

it.each(['summary', 'statement', 'note'] as const)('no two entries have one %s', (field) => {
  expect(shared(entries.map(({ path, fields }) => ({ path, text: fields[field] })))).toEqual([]);
});
