import { z } from 'zod';
import { schemas } from '../../../src/schema/index.ts';
import { treePaths } from './tree.ts';

/**
 * Collections whose entries the code must treat alike: they differ only by data. A default is the opposite: a constant
 * that some formula needs by its name; and prompts are named for topics, which are words for much else.
 */
const alike = [
  'models',
  'methods',
  'criteria',
  'presets',
  'gaps',
  'blends',
  'sessions',
  'checklists',
  'templates',
  'kpis',
  'pitfalls',
  'claims',
] as const;

/** Ids of the content that code may not name. Words that a schema itself lists, such as "reverse" for a gap, are not ids there. */
export function contentIds(): Set<string> {
  const words = new Set(Object.values(schemas).flatMap(enumWords));
  const ids = treePaths('src/content').flatMap((path) => {
    const [, collection, name] = /^src\/content\/([a-z]+)\/(.+)\.(?:mdx|yaml)$/.exec(path) ?? [];
    return alike.some((each) => each === collection) && name !== undefined ? [name] : [];
  });
  return new Set(ids.filter((id) => !words.has(id)));
}

/** Every word that a schema lists as a choice, at any depth. */
export function enumWords(schema: z.ZodType): string[] {
  const words: string[] = [];
  const seen = new Set<unknown>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('enum' in value && Array.isArray(value.enum)) {
      words.push(...value.enum.filter((word) => typeof word === 'string'));
    }
    if ('const' in value && typeof value.const === 'string') words.push(value.const);
    for (const inner of Object.values(value)) look(inner);
  };
  look(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  return words;
}
