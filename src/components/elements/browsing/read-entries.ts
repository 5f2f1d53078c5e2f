import type { ListEntry } from '../../../model/listing/types.ts';

/** An entry with what is drawn of it: a row or an item, or all cells of a column that share one id. */
export interface DrawnEntry extends ListEntry {
  readonly title: string;
  readonly parts: readonly HTMLElement[];
}

/**
 * The entries of a list in the order in which they are printed. A value is what the entry says in the attribute of that key,
 * several of them parted by a bar, or what stands in its cell of the column of that key.
 */
export function readEntries(host: HTMLElement, keys: ReadonlySet<string>): readonly DrawnEntry[] {
  const parts = new Map<string, HTMLElement[]>();
  for (const element of host.querySelectorAll<HTMLElement>('[data-entry]')) {
    const id = element.dataset['entry'] ?? '';
    parts.set(id, [...(parts.get(id) ?? []), element]);
  }
  const columns = columnsOf(host);
  return [...parts].map(([id, elements]) => {
    const [first] = elements;
    const values = [...keys].map((key) => {
      const written = first?.getAttribute(`data-${key}`) ?? inCell(first, columns.get(key));
      return [key, written.split('|').filter((value) => value !== '')] as const;
    });
    const head = first?.querySelector('th, h2, h3') ?? first;
    return {
      id,
      parts: elements,
      title: words(head),
      values: Object.fromEntries(values),
      text: elements.map(words).join(' '),
    };
  });
}

/** Where the column of each key stands. */
function columnsOf(host: HTMLElement): ReadonlyMap<string, number> {
  const heads = host.querySelectorAll<HTMLTableCellElement>('thead th[data-key]');
  return new Map([...heads].map((head) => [head.dataset['key'] ?? '', head.cellIndex]));
}

function inCell(row: HTMLElement | undefined, column: number | undefined): string {
  if (!(row instanceof HTMLTableRowElement) || column === undefined) return '';
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? words(cell);
}

const words = (element: Element | undefined) => element?.textContent.trim() ?? '';
