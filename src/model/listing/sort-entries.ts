import type { ListEntry, ListShape, ListSort } from './types.ts';

/**
 * The entries in the order asked for. Those that are equal keep the order in which they are printed, also where the order is
 * turned round; those that have no value come last either way.
 */
export function sortEntries<Entry extends ListEntry>(
  entries: readonly Entry[],
  sort: ListSort | undefined,
  { keys }: Pick<ListShape, 'keys'>,
  locale?: string,
): readonly Entry[] {
  const kind = keys.find(({ key }) => key === sort?.key)?.kind;
  if (sort === undefined || kind === undefined) return entries;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = sort.descending ? -1 : 1;
  const valueOf = (entry: Entry) => entry.values[sort.key]?.[0] ?? '';
  return entries.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * (kind === 'number' ? Number(a) - Number(b) : compare(a, b));
  });
}
