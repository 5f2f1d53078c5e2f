import type { ListShape, ListSort, ListState } from './types.ts';

/** Longest text that is searched for, in UTF-16 units. */
const longestText = 100;

/**
 * The state of a list as the fragment of an address, without `#`: filters first, in the order of the list, so that the same
 * state always has the same address. Empty for a list as it is printed.
 */
export function writeListFragment(state: ListState, { filters }: ListShape): string {
  const parts = new URLSearchParams();
  for (const { key } of filters) {
    const value = state.wanted[key];
    if (value !== undefined) parts.set(key, value);
  }
  if (state.words.trim() !== '') parts.set('q', state.words.trim());
  if (state.sort !== undefined) parts.set('sort', writeSort(state.sort));
  if (state.chosen.length > 0) {
    parts.set('chosen', state.chosen.toSorted().join(' '));
    if (state.onlyChosen) parts.set('only', 'yes');
  }
  return parts.toString();
}

/** The state that a fragment asks for; whatever the list does not offer is left out. No input makes it throw. */
export function readListFragment(fragment: string, shape: ListShape): ListState {
  const parts = new URLSearchParams(fragment);
  const wanted: Record<string, string> = {};
  for (const { key, allowed } of shape.filters) {
    const value = parts.get(key);
    if (value !== null && allowed.includes(value)) wanted[key] = value;
  }
  const asked = new Set((parts.get('chosen') ?? '').split(' '));
  const chosen = shape.ids.filter((id) => asked.has(id));
  return {
    sort: readSort(parts.get('sort') ?? '', shape),
    wanted,
    words: (parts.get('q') ?? '').slice(0, longestText).trim(),
    chosen,
    onlyChosen: chosen.length > 0 && parts.get('only') === 'yes',
  };
}

/** Whether a fragment holds the state of a list, and is not the name of a place on the page. */
export function isListFragment(fragment: string): boolean {
  return fragment.includes('=');
}

/** What is written for a sort: its key, with a minus where the order is turned round. */
export function readSort(written: string, { keys }: Pick<ListShape, 'keys'>): ListSort | undefined {
  const descending = written.startsWith('-');
  const key = descending ? written.slice(1) : written;
  return keys.some((offered) => offered.key === key) ? { key, descending } : undefined;
}

/** A sort as it is written; empty for the order in which the list is printed. */
export function writeSort(sort: ListSort | undefined): string {
  return sort === undefined ? '' : (sort.descending ? '-' : '') + sort.key;
}
