import type { CollectionEntry } from 'astro:content';
import { ordered } from '../../engine/entries.ts';
import { fill } from '../../engine/fill.ts';
import { formatMinutes } from '../../engine/format.ts';
import { ui } from '../../engine/ui.ts';
import { parts, roles } from '../../schema/fields.ts';
import { type FilterChoice, kindChoice, limitChoice, type SortChoice } from './browse-choices.ts';
import { pickWords } from './pick-words.ts';

export type ListedCollection = 'checklists' | 'templates' | 'pitfalls' | 'prompts' | 'sessions';
type Listed = CollectionEntry<ListedCollection>;

/** What an entry can be found by. What its collection does not know is left out. */
export async function valuesOf({ id, data }: Listed) {
  const sessions = await ordered('sessions');
  return {
    title: data.title,
    part: 'part' in data ? data.part : undefined,
    role: 'roles' in data ? data.roles : undefined,
    method: 'method' in data ? data.method : undefined,
    minutes: 'minutes' in data ? data.minutes : undefined,
    items: 'groups' in data ? data.groups.flatMap(({ items }) => items).length : undefined,
    cards: 'cards' in data ? data.cards.length : undefined,
    session:
      'cards' in data
        ? sessions.filter((session) => session.data.prompts.includes(id)).map((one) => one.id)
        : undefined,
  };
}

type Values = Awaited<ReturnType<typeof valuesOf>>;

/** The filters and sorts that a collection has values for, and that tell its entries apart. */
export async function collectionChoices(
  entries: readonly Values[],
): Promise<{ filters: readonly FilterChoice[]; sorts: readonly SortChoice[] }> {
  const [lists, words, methods, sessions] = [
    await ui('lists'),
    await ui('words'),
    await ordered('methods'),
    await ordered('sessions'),
  ];
  const titles = (from: readonly { id: string; data: { title: string } }[]) =>
    Object.fromEntries(from.map(({ id, data }) => [id, data.title]));
  const has = (key: keyof Values) => entries.flatMap((values) => values[key] ?? []);
  const each = (key: 'part' | 'role' | 'method' | 'session') =>
    entries.map((values) => values[key] ?? []);
  const filters = [
    kindChoice(['part', lists.part], pickWords(words, parts), each('part')),
    kindChoice(['role', lists.role], pickWords(words, roles), each('role')),
    kindChoice(['method', lists.method], titles(methods), each('method')),
    kindChoice(['session', lists.session], titles(sessions), each('session')),
    limitChoice(
      ['minutes', lists.length],
      'at-most',
      (n) => fill(lists.upTo, { time: formatMinutes(n, words) }),
      has('minutes').map(Number),
    ),
  ];
  const figures = [
    { key: 'minutes', label: lists.length, kind: 'number' },
    { key: 'items', label: lists.items, kind: 'number' },
    { key: 'cards', label: lists.cards, kind: 'number' },
  ] as const;
  return {
    filters: filters.filter(({ options }) => options.length > 1),
    sorts: [
      { key: 'title', label: lists.title, kind: 'text' },
      ...figures.filter(({ key }) => new Set(has(key)).size > 1),
    ],
  };
}
