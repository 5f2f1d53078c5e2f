import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { type CollectionName, type Part, parts } from '../schema/fields.ts';
import { splitReference } from './links.ts';

/** Collections whose entries carry an `order`. */
type Ordered = {
  [K in CollectionKey]: CollectionEntry<K>['data'] extends { order: number } ? K : never;
}[CollectionKey];

/** All entries of a collection in the order their files give, then by id. */
export async function ordered<C extends Ordered>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries = await getCollection(collection);
  const place = (entry: CollectionEntry<C>) => (entry.data as { order: number }).order;
  return entries.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

/** The part of the playbook that a chapter belongs to: the folder it lies in. */
export function partOf(chapterId: string): Part {
  const part = parts.find((name) => chapterId.startsWith(`${name}/`));
  if (part === undefined) throw new Error(`chapter "${chapterId}" lies in no part of the playbook`);
  return part;
}

/** Chapters in reading order: part by part. */
export async function chaptersInOrder(): Promise<CollectionEntry<'chapters'>[]> {
  const chapters = await ordered('chapters');
  return parts.flatMap((part) => chapters.filter((chapter) => partOf(chapter.id) === part));
}

/**
 * One entry that must exist; the content check reports a dangling reference before this can.
 * @throws {Error} naming the reference.
 */
export async function entry<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const found = await getEntry(collection, id);
  if (found === undefined) throw new Error(`there is no entry "${collection}/${id}"`);
  return found as CollectionEntry<C>;
}

/** Title and address parts of whatever a `collection/id` reference points to. */
export async function resolveReference(
  reference: string,
): Promise<{ collection: CollectionName; id: string; title: string; summary: string }> {
  const { collection, id } = splitReference(reference);
  const { data } = await entry(collection, id);
  const fields = data as { title?: string; term?: string; summary?: string; definition?: string };
  return {
    collection,
    id,
    title: fields.title ?? fields.term ?? id,
    summary: fields.summary ?? fields.definition ?? '',
  };
}
