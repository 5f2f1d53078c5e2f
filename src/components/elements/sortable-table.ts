const roles: Readonly<Record<string, string>> = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'th[scope=col]': 'columnheader',
  'th[scope=row]': 'rowheader',
  td: 'cell',
};

/**
 * Makes buttons of the column heads of a table in a list that can be sorted. A head sorts first the way that its column is
 * mostly wanted, then the other way round, then gives back the order in which the table is printed. All of it goes through the
 * control that sorts the list, which says the same where there is no room for heads.
 */
class SortableTable extends HTMLElement {
  private readonly heads = new Set<HTMLElement>();

  connectedCallback(): void {
    // Moved, not new.
    if (this.heads.size > 0) return;
    for (const head of this.querySelectorAll<HTMLElement>('thead th[data-key]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        this.sort(next(head));
      });
      head.append(button);
      this.heads.add(head);
    }
    // A narrow screen draws rows as cards, and some browsers take the role of a table from its drawing.
    for (const [selector, role] of Object.entries(roles))
      for (const element of this.querySelectorAll(selector)) element.setAttribute('role', role);
    this.closest('browse-list')?.addEventListener('browse', () => {
      this.draw();
    });
    this.draw();
  }

  private sort(way: string): void {
    const { sorter } = this;
    if (sorter === undefined) return;
    sorter.value = way;
    sorter.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private draw(): void {
    const way = this.sorter?.value ?? '';
    for (const head of this.heads) {
      const { key = '' } = head.dataset;
      if (way === key) head.setAttribute('aria-sort', 'ascending');
      else if (way === `-${key}`) head.setAttribute('aria-sort', 'descending');
      else head.removeAttribute('aria-sort');
    }
  }

  private get sorter(): HTMLSelectElement | undefined {
    return (
      this.closest('browse-list')?.querySelector<HTMLSelectElement>('[data-sort]') ?? undefined
    );
  }
}

/** What to sort by when a head is pressed. */
function next(head: HTMLElement): string {
  const { key = '', first } = head.dataset;
  const ways = first === 'down' ? [`-${key}`, key, ''] : [key, `-${key}`, ''];
  const now = { ascending: key, descending: `-${key}` }[head.getAttribute('aria-sort') ?? ''] ?? '';
  return ways[(ways.indexOf(now) + 1) % ways.length] ?? '';
}

customElements.define('sortable-table', SortableTable);
