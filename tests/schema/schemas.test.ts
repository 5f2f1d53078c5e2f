import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { docAt, schemaDocs } from '../../src/engine/check/fields/schema-docs.ts';
import {
  isFields,
  schemaStep,
  shapeOf,
  unwrapSchema,
} from '../../src/engine/check/fields/schema-tree.ts';
import { readFields } from '../../src/engine/check/text/fields-source.ts';
import { splitFrontMatter } from '../../src/engine/check/text/front-matter.ts';
import { collectionNames } from '../../src/schema/fields.ts';
import { schemas } from '../../src/schema/index.ts';
import { baseSite } from '../content/base-site.ts';

const docs = await schemaDocs();

/** Every field of a schema, at any depth, as a path. */
function fieldsOf(schema: z.core.$ZodType, path: readonly string[] = []): string[][] {
  const { inner } = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(shapeOf(inner)).flatMap(([name, field]) => [
      [...path, name],
      ...fieldsOf(field, [...path, name]),
    ]);
  }
  const next = schemaStep(inner, 0);
  return next === undefined ? [] : fieldsOf(next, path);
}

/** The fields of an entry of the collection that is valid. */
function validEntry(collection: string): Record<string, unknown> {
  const file =
    Object.keys(baseSite).find((name) => name.startsWith(`src/content/${collection}/`)) ?? '';
  const text = baseSite[file] ?? '';
  const split = file.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  const { value } = readFields(split?.kind === 'split' ? split.fields : text);
  if (!isFields(value)) throw new Error(`the base site holds no entry of ${collection}`);
  return value;
}

describe.each(collectionNames)('the schema of %s', (name) => {
  const schema = schemas[name];

  it('says above every field what it is for', () => {
    const fields = fieldsOf(schema);
    const silent = fields.filter((path) => {
      const comment = docAt(docs.get(name), path);
      const parent = path.length > 1 ? docAt(docs.get(name), path.slice(0, -1)) : undefined;
      return comment === '' || comment === parent;
    });
    expect(silent.map((path) => path.join('.'))).toEqual([]);
  });

  it('accepts a minimal entry', () => {
    expect(schema.safeParse(validEntry(name)).error?.issues).toBeUndefined();
  });

  it('refuses a key that it does not know', () => {
    const result = schema.safeParse({ ...validEntry(name), 'unknown-key': 'x' });
    expect(result.error?.issues.map(({ code }) => code)).toEqual([
      unwrapSchema(schema).inner instanceof z.ZodRecord ? 'invalid_key' : 'unrecognized_keys',
    ]);
  });

  it('refuses one inside every block, too', () => {
    const loose = blocksOf(schema).filter(
      (block) =>
        !(z.safeParse(block, { '': 0 }).error?.issues ?? []).some(
          ({ code }) => code === 'unrecognized_keys',
        ),
    );
    expect(loose).toEqual([]);
  });
});

function blocksOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { inner } = unwrapSchema(schema);
  if (inner instanceof z.ZodObject)
    return [inner, ...Object.values(shapeOf(inner)).flatMap(blocksOf)];
  const next = schemaStep(inner, 0);
  return next === undefined ? [] : blocksOf(next);
}

describe('a field without a comment', () => {
  it('would be found', () => {
    expect(docAt(docs.get('methods'), ['events', 'standard', 'label'])).toContain(
      'What one event is',
    );
    expect(docAt(docs.get('methods'), ['nothing'])).toBe('');
  });
});
