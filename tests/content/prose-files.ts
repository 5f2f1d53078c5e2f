import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/engine/check/text/front-matter.ts';

const content = new URL('../../src/content/', import.meta.url);

/** A file of prose that is shipped: its collection and id, its fields as read, and the text below them. */
export interface ProseFile {
  collection: string;
  id: string;
  fields: unknown;
  body: string;
}

/** Every shipped file of prose, in the order of their paths. */
export const proseFiles: readonly ProseFile[] = readdirSync(content, {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.mdx'))
  .sort()
  .map((path) => {
    const split = splitFrontMatter(readFileSync(new URL(path, content), 'utf8'));
    if (split.kind !== 'split') throw new Error(`${path} has no front matter`);
    const [collection = '', ...rest] = path.replace(/\.mdx$/, '').split('/');
    const fields: unknown = parse(split.fields);
    return { collection, id: rest.join('/'), fields, body: split.body };
  });
