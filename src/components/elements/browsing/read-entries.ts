import type { ListEntry } from '../../../model/listing/types.ts';

/** An entry with what is drawn of it: a row of a table or an item of a list. */
export interface DrawnEntry extends ListEntry {
  readonly drawn: HTMLElement;
}

/**
 * The entries of a list in the order in which they are printed. A value is what an entry says in the attribute of that key,
 * several of them parted by a bar.
 */
export function readEntries(host: HTMLElement, keys: readonly string[]): readonly DrawnEntry[] {
  return [...host.querySelectorAll<HTMLElement>('[data-entry]')].map((drawn) => ({
    id: drawn.dataset['entry'] ?? '',
    drawn,
    values: Object.fromEntries(
      keys.map((key) => [key, drawn.getAttribute(`data-${key}`)?.split('|') ?? []]),
    ),
    text: drawn.textContent,
  }));
}
