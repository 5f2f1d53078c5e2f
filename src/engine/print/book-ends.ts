import { ui } from '../ui.ts';
import type { HeldPage } from './document-places.ts';
import type { HeadedPart } from './running-heads.ts';

/** What stands behind the chapters of the book. */
export interface BookEnd extends HeldPage, HeadedPart {
  readonly title: string;
}

/** The ends of the book by what they hold. */
export type BookEnds = Readonly<Record<'claims' | 'defaults' | 'sources' | 'glossary', BookEnd>>;

/** The registers at the end: each begins on a page of its own, and links to its page on the site stay in the book. */
export async function bookEnds(): Promise<BookEnds> {
  const [print, evidence, site] = [await ui('print'), await ui('evidence'), await ui('site')];
  const end = (id: string, path: string, title: string): BookEnd => ({
    id,
    path,
    title,
    head: title,
  });
  return {
    claims: end('claims', '/evidence/', print.claims),
    defaults: end('defaults', '/evidence/defaults/', evidence.defaults),
    sources: end('sources', '/evidence/sources/', evidence.sources),
    glossary: end('glossary', '/glossary/', site.glossary),
  };
}
