import type { CollectionName } from '../../../schema/fields.ts';
import { valueAt } from '../fields/schema-tree.ts';
import type { FieldPath } from '../problem.ts';
import type { EntryRule } from './entry-rule.ts';

/** Where the things with an id of their own lie: lists within lists, and the noun for one. */
const lists: Partial<Record<CollectionName, { path: readonly string[]; one: string }>> = {
  sessions: { path: ['steps'], one: 'step' },
  checklists: { path: ['groups', 'items'], one: 'item' },
  templates: { path: ['sections', 'fields'], one: 'field' },
  prompts: { path: ['cards'], one: 'card' },
};

/** No two steps, items, fields or cards of a file have the same id. */
export const localIds: EntryRule = ({ file, fields }) => {
  const rule = lists[file.collection];
  if (rule === undefined) return [];
  const seen = new Map<string, FieldPath>();
  return itemsOf(fields?.value, rule.path, []).flatMap(([item, path]) => {
    const id = valueAt(item, ['id']);
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, path);
      return [];
    }
    return [
      {
        code: 'content-duplicate-local-id' as const,
        path: [...path, 'id'],
        message: `the id "${id}" is that of an earlier ${rule.one}, too`,
        cure: `an id of its own, such as "${id}-2" or better a word that tells them apart`,
      },
    ];
  });
};

function itemsOf(
  value: unknown,
  [name, ...deeper]: readonly string[],
  path: FieldPath,
): [unknown, FieldPath][] {
  if (name === undefined) return [[value, path]];
  const list = valueAt(value, [name]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => itemsOf(item, deeper, [...path, name, index]));
}
