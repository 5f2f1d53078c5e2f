import type { z } from 'zod';
import { collectionNames, type Grade } from '../../../schema/fields.ts';
import type { Entry, Library } from '../library.ts';
import type { FieldPath, FieldProblem } from '../problem.ts';
import { oneOf } from '../text/nearest.ts';
import { referenceOf, valueAt, walkFields } from './schema-tree.ts';

/** References of an entry that lead nowhere, to itself, or twice to the same. */
export function referenceProblems(
  schema: z.core.$ZodType,
  { file, fields }: Entry,
  library: Library,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const self = `${file.collection}/${file.id}`;
  for (const visit of walkFields(schema, fields?.value)) {
    if (Array.isArray(visit.value)) problems.push(...repeatedItems(visit.value, visit.path));
    const target = referenceOf(visit.schema);
    if (target === undefined || typeof visit.value !== 'string' || visit.value === '') continue;
    const problem =
      target === '*'
        ? anywhere(visit.value, self, library)
        : within(target, visit.value, self, library);
    if (problem !== undefined) problems.push({ path: visit.path, ...problem });
  }
  return problems;
}

type Finding = Omit<FieldProblem, 'path'>;

const toItself: Finding = {
  code: 'content-self-reference',
  message: 'the entry refers to itself',
  cure: 'the entry that was meant, or nothing',
};

/** A reference to an entry of a known collection; also those in attributes of components. */
export function within(
  collection: string,
  id: string,
  self: string,
  library: Library,
): Finding | undefined {
  if (`${collection}/${id}` === self) return toItself;
  if (library.has(collection, id)) return refused(collection, id, library);
  return {
    code: 'content-dangling-reference',
    message: `there is no "${id}" in ${collection}`,
    cure: oneOf(id, library.ids(collection), `an id of ${collection}`),
  };
}

/** A claim of grade X is in the register to say that it may not be used. */
function refused(collection: string, id: string, library: Library): Finding | undefined {
  const entry = library.entry(collection, id);
  if (entry?.file.collection !== 'claims') return undefined;
  if (valueAt(entry.fields?.value, ['grade']) !== unusable) return undefined;
  return {
    code: 'content-refused-claim',
    message: `the claim "${id}" is of grade ${unusable}: it may not be used`,
    cure: 'a claim that stands, or a link to its page under /evidence/ that says why it does not',
  };
}

const unusable: Grade = 'X';

function anywhere(reference: string, self: string, library: Library): Finding | undefined {
  const [collection = '', ...rest] = reference.split('/');
  const id = rest.join('/');
  // Where the form itself is checked by the schema, it is reported there.
  if (id === '' || !/^[a-z]+$/.test(collection)) {
    return {
      code: 'content-dangling-reference',
      message: `"${reference}" names no collection`,
      cure: `"collection/id"${likely(reference, library)}`,
    };
  }
  if (!collectionNames.some((name) => name === collection)) {
    return {
      code: 'content-dangling-reference',
      message: `there is no collection "${collection}"`,
      cure: oneOf(collection, collectionNames, 'one of the collections'),
    };
  }
  if (!library.hasPages(collection)) {
    return {
      code: 'content-no-page',
      message: `entries of ${collection} have no page to link to`,
      cure: 'an entry that has a page, such as a chapter, a method or a session',
    };
  }
  // To link to the page of a claim is not to use it.
  const problem = within(collection, id, self, library);
  return problem?.code === 'content-refused-claim' ? undefined : problem;
}

/** The entry of any collection that a bare id may have meant. */
function likely(id: string, library: Library): string {
  const collection = library.collections.find(
    (name) => library.hasPages(name) && library.has(name, id),
  );
  const near = collection === undefined ? undefined : `${collection}/${id}`;
  return near === undefined ? ', such as "methods/…"' : `: "${near}"`;
}

function repeatedItems(items: readonly unknown[], path: FieldPath): FieldProblem[] {
  return items.flatMap((item, index) =>
    typeof item === 'string' && items.indexOf(item) < index
      ? [
          {
            code: 'content-repeated-item' as const,
            path: [...path, index],
            message: `${JSON.stringify(item)} stands in the list twice`,
            cure: 'take one of the two out',
          },
        ]
      : [],
  );
}
