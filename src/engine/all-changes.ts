import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { entryPath, hasAddress } from './links.ts';

/** Collections whose entries say when they last changed. */
export type ChangingCollection = {
  [K in CollectionKey]: CollectionEntry<K>['data'] extends { changed: unknown } ? K : never;
}[CollectionKey];

/** The last change of one entry. */
export interface Change {
  readonly collection: ChangingCollection;
  readonly id: string;
  readonly title: string;
  /** Day, such as 2026-11-23. */
  readonly on: string;
  readonly why: string;
  /** Where the entry is read, without the base path; nothing for what is only part of a planner. */
  readonly path?: string;
}

/** In the order in which a list of kinds names them. A collection that gains `changed` must be added: the type says so. */
const changing: Readonly<Record<ChangingCollection, true>> = {
  chapters: true,
  models: true,
  methods: true,
  blends: true,
  milestones: true,
  sessions: true,
  checklists: true,
  templates: true,
  pitfalls: true,
  about: true,
};

export const changingCollections = Object.keys(changing) as ChangingCollection[];

/** The last change of every entry, the latest day first, then by title. */
export async function allChanges(): Promise<Change[]> {
  const lists = await Promise.all(
    changingCollections.map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => ({
        collection,
        id,
        title: data.title,
        ...data.changed,
        ...(hasAddress(collection) ? { path: entryPath(collection, id) } : {}),
      })),
    ),
  );
  return inOrder(lists.flat());
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (a, b) =>
      b.on.localeCompare(a.on) || a.title.localeCompare(b.title) || a.id.localeCompare(b.id),
  );
}
