import type { CollectionEntry } from 'astro:content';
import { claimsIn } from '../claims-in.ts';
import { chaptersInOrder, entry, partOf } from '../entries.ts';
import { fill } from '../fill.ts';
import { entryPath, indexPath } from '../links.ts';
import { ui } from '../ui.ts';
import { type Part, parts } from '../../schema/fields.ts';
import type { HeldPage } from './document-places.ts';
import type { HeadedPart } from './running-heads.ts';

/** A chapter in the book, numbered within its part: "2.3". */
export interface BookChapter extends HeldPage, HeadedPart {
  readonly number: string;
  readonly chapter: CollectionEntry<'chapters'>;
}

/** A part of the playbook in the book. */
export interface BookPart extends HeldPage, HeadedPart {
  readonly number: string;
  readonly part: Part;
  readonly chapters: readonly BookChapter[];
}

/** A claim in the list at the end, numbered in the order in which the chapters first make them. */
export interface BookClaim extends HeldPage {
  readonly number: string;
  readonly claim: CollectionEntry<'claims'>;
}

/** The parts of the playbook with their chapters, in order and numbered. */
export async function bookParts(): Promise<BookPart[]> {
  const [all, words, print] = [await chaptersInOrder(), await ui('words'), await ui('print')];
  const headOf = (number: string, title: string) => fill(print.partHead, { number, title });
  return parts.map((part, index) => {
    const number = String(index + 1);
    const chapters = all
      .filter((chapter) => partOf(chapter.id) === part)
      .map((chapter, place): BookChapter => {
        const own = `${number}.${place + 1}`;
        return {
          number: own,
          chapter,
          id: chapter.id.replaceAll('/', '-'),
          path: entryPath('chapters', chapter.id),
          label: own,
          head: headOf(own, chapter.data.title),
        };
      });
    const path = `${indexPath('chapters')}${part}/`;
    return {
      part,
      number,
      chapters,
      id: part,
      path,
      label: number,
      head: headOf(number, words[part]),
    };
  });
}

/** The claims that the chapters make, each once. */
export async function bookClaims(book: readonly BookPart[]): Promise<BookClaim[]> {
  const cited = book.flatMap(({ chapters }) =>
    chapters.flatMap(({ chapter }) => claimsIn(chapter.body)),
  );
  return Promise.all(
    [...new Set(cited)].map(async (id, index) => ({
      number: String(index + 1),
      claim: await entry('claims', id),
      id: `claim-${id}`,
      path: entryPath('claims', id),
      label: String(index + 1),
    })),
  );
}
