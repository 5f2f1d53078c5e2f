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
  const placed = entries.map((entry) => ({ entry, value: entry.values[sort.key]?.[0] ?? '' }));
  return placed
    .toSorted((a, b) => {
      const missing = Number(a.value === '') - Number(b.value === '');
      if (missing !== 0 || a.value === '') return missing;
      return (
        sign * (kind === 'number' ? Number(a.value) - Number(b.value) : compare(a.value, b.value))
      );
    })
    .map(({ entry }) => entry);
}
