import type { CollectionName } from '../schema/fields.ts';
import { chaptersInOrder, ordered, resolveReference } from './entries.ts';
import { entryPath, href } from './links.ts';
import { ui } from './ui.ts';

/** A page that can be marked as read. */
export interface ReadingStep {
  /** Its entry, as `collection/id`: stays when titles and addresses change. */
  readonly ref: string;
  readonly title: string;
  readonly address: string;
}

/** A path, as the pages that follow it know it. */
export interface ReadingPath {
  readonly id: string;
  readonly title: string;
  /** Where the path is listed. */
  readonly address: string;
  readonly steps: readonly ReadingStep[];
}

/** What the pages load once a reader follows a path or has marked something. */
export interface ReadingGuide {
  readonly paths: readonly ReadingPath[];
  /** The playbook in its order, for readers who follow no path. */
  readonly chapters: readonly ReadingStep[];
  readonly strings: Readonly<Record<string, string>>;
}

/** Gathers the paths and the playbook's order. */
export async function readingGuide(): Promise<ReadingGuide> {
  const paths = await ordered('paths');
  return {
    paths: await Promise.all(
      paths.map(async ({ id, data }) => ({
        id,
        title: data.title,
        address: href(entryPath('paths', id)),
        steps: await Promise.all(
          data.steps.map(async ({ to }) => {
            const { collection, id: entry, title } = await resolveReference(to);
            return stepOf(collection, entry, title);
          }),
        ),
      })),
    ),
    chapters: (await chaptersInOrder()).map(({ id, data }) => stepOf('chapters', id, data.title)),
    strings: await ui('reading'),
  };
}

let known: Promise<ReadonlyMap<string, string>> | undefined;

/** The reference of the page at an address, where it is a chapter or a step of a path; else `undefined`. */
export async function readableAt(address: string): Promise<string | undefined> {
  known ??= readingGuide().then(
    ({ paths, chapters }) =>
      new Map(
        [...chapters, ...paths.flatMap(({ steps }) => steps)].map((step) => [
          step.address,
          step.ref,
        ]),
      ),
  );
  return (await known).get(address);
}

function stepOf(collection: CollectionName, id: string, title: string): ReadingStep {
  return { ref: `${collection}/${id}`, title, address: href(entryPath(collection, id)) };
}
