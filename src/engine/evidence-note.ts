import type { CollectionEntry } from 'astro:content';
import { gradeMeaning } from './grade-meaning.ts';
import type { Grade } from '../schema/fields.ts';
import { entry } from './entries.ts';
import { fill } from './fill.ts';
import { formatDefault } from './format.ts';
import { ui } from './ui.ts';

/** What opens beside a seal, and beside a term. */
export interface EvidenceNote {
  /** What the seal is of. */
  readonly title?: string;
  readonly lines: readonly string[];
  /** Label of the link to the page that says more. */
  readonly more: string;
}

/** The note of a claim: its statement, its grade in words and its sources. */
export async function claimNote({ data }: CollectionEntry<'claims'>): Promise<EvidenceNote> {
  const { claim } = await ui('notes');
  return {
    title: data.title,
    lines: [data.statement, ...(await grounds(data.grade, data.sources))],
    more: claim,
  };
}

/** The note of a default: its range, its reason, its grade in words and its sources. */
export async function defaultNote({ data }: CollectionEntry<'defaults'>): Promise<EvidenceNote> {
  const [notes, words] = [await ui('notes'), await ui('words')];
  const value = formatDefault(data, words, 'range');
  return {
    title: `${data.title}: ${value}`,
    lines: [data.reason, ...(await grounds(data.grade, data.sources))],
    more: notes.default,
  };
}

async function grounds(grade: Grade, ids: readonly string[]): Promise<readonly string[]> {
  const [notes, words, evidence] = [await ui('notes'), await ui('words'), await ui('evidence')];
  const sources = await Promise.all(ids.map((id) => entry('sources', id)));
  const names = sources.map(({ data }) =>
    data.year === null
      ? `${data.authors}, ${data.title}`
      : `${data.authors} (${data.year}), ${data.title}`,
  );
  return [
    `${evidence.grade} ${grade}: ${gradeMeaning(words, grade)}.`,
    ...(names.length > 0 ? [fill(notes.sources, { sources: names.join('; ') })] : []),
  ];
}
