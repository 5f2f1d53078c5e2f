import type { CollectionName } from '../../../schema/fields.ts';
import { valueAt } from '../fields/schema-tree.ts';
import type { Entry } from '../library.ts';
import type { EntryRule } from './entry-rule.ts';

/** Collections whose positions also order random draws, so that no two may be the same. */
const drawn: readonly CollectionName[] = ['methods', 'criteria'];

const orderOf = (entry: Entry) => valueAt(entry.fields?.value, ['order']);

/** No two methods, and no two criteria, share a position. */
export const sameOrder: EntryRule = (entry, library) => {
  const { collection, id } = entry.file;
  const order = orderOf(entry);
  if (!drawn.includes(collection) || typeof order !== 'number') return [];
  const others = library.entries(collection);
  const twin = others.find((other) => other.file.id !== id && orderOf(other) === order);
  if (twin === undefined) return [];
  const orders = others.map(orderOf).filter((each) => typeof each === 'number');
  return [
    {
      code: 'content-duplicate-order',
      path: ['order'],
      message: `position ${order} is also that of ${twin.file.file}`,
      cure: `a free one, such as ${Math.floor(Math.max(...orders)) + 1}`,
    },
  ];
};
