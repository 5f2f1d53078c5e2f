import type { ListSort } from '../../../model/listing/types.ts';

/**
 * Makes buttons of the column heads that can be sorted by. A head sorts first the way that its column is mostly wanted, then
 * the other way round, then gives back the order in which the table is printed.
 */
export class SortHeads {
  private readonly heads: readonly HTMLElement[];

  constructor(
    host: HTMLElement,
    private readonly onSort: (sort: ListSort | undefined) => void,
  ) {
    this.heads = [...host.querySelectorAll<HTMLElement>('thead th[data-key]')];
    for (const head of this.heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        this.onSort(next(head));
      });
      head.append(button);
    }
  }

  draw(sort: ListSort | undefined): void {
    for (const head of this.heads) {
      if (head.dataset['key'] !== sort?.key) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort?.descending === true ? 'descending' : 'ascending');
    }
  }
}

function next(head: HTMLElement): ListSort | undefined {
  const { key = '', first } = head.dataset;
  const descending = first === 'down';
  const now = head.getAttribute('aria-sort');
  if (now === null) return { key, descending };
  const isFirst = (now === 'descending') === descending;
  return isFirst ? { key, descending: !descending } : undefined;
}
