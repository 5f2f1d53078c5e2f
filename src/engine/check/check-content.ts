import { schemas } from '../../schema/index.ts';
import { collectionNames, type CollectionName } from '../../schema/fields.ts';
import { type ContentFile, type ContentPlace, readLayers } from '../layers.ts';
import { entryProblems } from './entry-problems.ts';
import { type FieldDoc, schemaDocs } from './fields/schema-docs.ts';
import { type Entry, makeLibrary } from './library.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { nameProblems, strayProblem } from './rules/file-problems.ts';

/**
 * Checks every content file of upstream and the edition, and reports everything that is wrong with any of them.
 * Deterministic; changes nothing.
 */
export async function checkContent(
  place: ContentPlace,
): Promise<{ problems: Problem[]; files: ContentFile[] }> {
  const { files, strays } = readLayers(place);
  const problems = strays.map(strayProblem);
  const entries = Object.fromEntries(
    collectionNames.map((name) => {
      const read = files[name].map((file) => {
        const { entry, problems: found } = readEntry(place.root, file);
        problems.push(...nameProblems(file), ...found);
        return entry;
      });
      return [name, read];
    }),
  ) as Record<CollectionName, Entry[]>;
  const library = makeLibrary(entries);
  let docs: Map<string, FieldDoc> | undefined;
  for (const name of collectionNames) {
    for (const entry of entries[name]) {
      const found = () =>
        entryProblems({ entry, library, place, schema: schemas[name], docs: docs?.get(name) });
      const first = found();
      if (first.length === 0) continue;
      // The comments of the schemas make messages better and take a quarter of a second to read, once.
      docs ??= await schemaDocs();
      problems.push(...found());
    }
  }
  return {
    problems: inReadingOrder(problems),
    files: collectionNames.flatMap((name) => files[name]),
  };
}
