import { getCollection } from 'astro:content';
import { type CollectionName, collectionNames } from '../schema/fields.ts';
import { entryPath } from './links.ts';
import { typeLabel } from './type-label.ts';
import { ui } from './ui.ts';

/** A page of the site as lists of pages need it. */
export interface PageLink {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  readonly collection: CollectionName;
}

/** Collections that are pages to a reader, not parts of a planner or a register. */
const hidden: readonly CollectionName[] = [
  'criteria',
  'presets',
  'gaps',
  'milestones',
  'isolations',
  'weaknesses',
  'cases',
  'sources',
  'defaults',
  'ui',
];

/** Every entry that a reader can open, sorted by title; the base of the A to Z and of llms.txt. */
export async function everyPage(): Promise<PageLink[]> {
  const words = await ui('words');
  const shown = collectionNames.filter((name) => !hidden.includes(name));
  const lists = await Promise.all(
    shown.map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => {
        const fields = data as {
          title?: string;
          term?: string;
          summary?: string;
          definition?: string;
          note?: string;
        };
        return {
          path: entryPath(collection, id),
          title: fields.title ?? capitalised(fields.term ?? id),
          summary: fields.summary ?? fields.definition ?? fields.note ?? '',
          type: typeLabel(words, collection),
          collection,
        };
      }),
    ),
  );
  return lists.flat().sort((a, b) => a.title.localeCompare(b.title));
}

const capitalised = (term: string) => term.charAt(0).toUpperCase() + term.slice(1);
