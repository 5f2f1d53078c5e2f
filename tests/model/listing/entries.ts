import type { ListEntry, ListShape } from '../../../src/model/listing/types.ts';

/** Three methods as a list knows them; the last has no rating. */
export const entries: readonly ListEntry[] = [
  {
    id: 'walks',
    values: { title: ['Walks'], cost: ['2'], role: ['lead', 'sponsor'] },
    text: 'Walks outside',
  },
  {
    id: 'talks',
    values: { title: ['Talks'], cost: ['10'], role: ['lead'] },
    text: 'Talks in a café',
  },
  {
    id: 'notes',
    values: { title: ['Écrits'], cost: ['2'], role: [] },
    text: 'Letters and résumés',
  },
  {
    id: 'plans',
    values: { title: ['Plans'], cost: [], role: ['sponsor'] },
    text: 'Plans for outside',
  },
];

export const shape: ListShape = {
  filters: [
    { key: 'role', kind: 'is', allowed: ['lead', 'sponsor'] },
    { key: 'cost', kind: 'at-most', allowed: ['2', '5'] },
  ],
  keys: [
    { key: 'title', kind: 'text' },
    { key: 'cost', kind: 'number' },
  ],
  ids: entries.map(({ id }) => id),
};
