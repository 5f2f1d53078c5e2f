import { glob, type Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/fields.ts';
import { editionFiles } from './edition-files.ts';
import { entryId, globPatterns } from './layers.ts';

/**
 * Loads a collection from both layers at once: upstream's files, and the edition's over them.
 * One loader with the files chosen first, because two loaders over one collection delete each other's entries.
 */
export function layered(collection: CollectionName): Loader {
  const root = process.cwd();
  const edition = editionFiles(root).folder;
  return glob({
    base: '.',
    pattern: globPatterns(collection, { root, edition }),
    generateId: ({ entry }) => entryId(entry),
  });
}
