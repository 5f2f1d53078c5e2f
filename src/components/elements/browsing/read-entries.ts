import type { ListEntry } from '../../../model/listing/types.ts';

/** An entry with what is drawn of it: a row or an item, or all cells of a column that share one id. */
export interface DrawnEntry extends ListEntry {
  readonly parts: readonly HTMLElement[];
}

/**
 * The entries of a list in the order in which they are printed. A value is what the first part of an entry says in the
 * attribute of that key, several of them parted by a bar.
 */
export function readEntries(host: HTMLElement, keys: readonly string[]): readonly DrawnEntry[] {
  const byId = new Map<string, HTMLElement[]>();
  for (const element of host.querySelectorAll<HTMLElement>('[data-entry]')) {
    const id = element.dataset['entry'] ?? '';
    byId.set(id, [...(byId.get(id) ?? []), element]);
  }
  return [...byId].map(([id, parts]) => ({
    id,
    parts,
    values: Object.fromEntries(
      keys.map((key) => [key, parts[0]?.getAttribute(`data-${key}`)?.split('|') ?? []]),
    ),
    text: parts.map(({ textContent }) => textContent).join(' '),
  }));
}
