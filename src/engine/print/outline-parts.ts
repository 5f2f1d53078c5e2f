import type { CollectionEntry } from 'astro:content';
import { ordered } from '../entries.ts';
import { entryPath } from '../links.ts';
import type { HeldPage } from './document-places.ts';
import type { HeadedPart } from './running-heads.ts';

/** A session outline as a part of the booklet. */
export interface OutlinePart extends HeldPage, HeadedPart {
  readonly number: number;
  readonly session: CollectionEntry<'sessions'>;
}

/** All outlines in the order of the site, numbered. */
export async function outlineParts(): Promise<OutlinePart[]> {
  const sessions = await ordered('sessions');
  return sessions.map((session, index) => ({
    number: index + 1,
    session,
    id: session.id,
    path: entryPath('sessions', session.id),
    label: String(index + 1),
    head: `${index + 1} · ${session.data.title}`,
  }));
}
