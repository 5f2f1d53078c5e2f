import { parts, type CollectionName } from '../../schema/fields.ts';
import type { ContentFile } from '../layers.ts';
import { entryPath, indexPath } from '../links.ts';
import type { FieldsSource } from './text/fields-source.ts';

/** One file, read. */
export interface Entry {
  file: ContentFile;
  /** Its fields; `undefined` where the file has none that can be read. */
  fields: FieldsSource | undefined;
  /** The text under the front matter, with blanks in place of it. */
  body: string | undefined;
}

/** Pages that are no entry and no index of a collection. */
export const fixedPages: readonly string[] = [
  '/',
  ...parts.map((part) => `/playbook/${part}/`),
  '/plan/',
  '/plan/model/',
  '/plan/methods/',
  '/plan/blend/',
  '/plan/case/',
  '/plan/measure/',
  '/plan/brief/',
  '/plan/compare/',
  '/search/',
  '/a-z/',
];

/** All entries of the site, for what one says about another. */
export interface Library {
  ids: (collection: string) => readonly string[];
  has: (collection: string, id: string) => boolean;
  entry: (collection: string, id: string) => Entry | undefined;
  entries: (collection: CollectionName) => readonly Entry[];
  collections: readonly string[];
  /** Whether entries of a collection have an address. */
  hasPages: (collection: string) => boolean;
  /** Every address that a link may lead to, without the base path; entries that share a page with their fragment. */
  addresses: ReadonlySet<string>;
}

/** Puts the entries of all collections together. */
export function makeLibrary(entries: Record<CollectionName, readonly Entry[]>): Library {
  const byCollection = new Map<string, Map<string, Entry>>();
  const addresses = new Set(fixedPages);
  const withPages = new Set<string>();
  for (const [name, list] of Object.entries(entries) as [CollectionName, readonly Entry[]][]) {
    byCollection.set(name, new Map(list.map((entry) => [entry.file.id, entry])));
    // A collection without pages has no folder, and so no name between the slashes.
    if (indexPath(name) === '//') continue;
    withPages.add(name);
    addresses.add(indexPath(name));
    for (const { file } of list) addresses.add(entryPath(name, file.id));
  }
  return {
    ids: (collection) => [...(byCollection.get(collection)?.keys() ?? [])],
    has: (collection, id) => byCollection.get(collection)?.has(id) === true,
    entry: (collection, id) => byCollection.get(collection)?.get(id),
    entries: (collection) => entries[collection],
    collections: [...byCollection.keys()],
    hasPages: (collection) => withPages.has(collection),
    addresses,
  };
}
