import { fill } from '../../engine/fill.ts';
import { keepEntries } from '../../model/listing/keep-entries.ts';
import {
  isListFragment,
  readListFragment,
  readSort,
  writeListFragment,
} from '../../model/listing/list-fragment.ts';
import { sortEntries } from '../../model/listing/sort-entries.ts';
import { type ListShape, type ListState, listAsPrinted } from '../../model/listing/types.ts';
import { PickBoxes } from './browsing/pick-boxes.ts';
import { type DrawnEntry, readEntries } from './browsing/read-entries.ts';
import { readFilters, readKeys } from './browsing/read-shape.ts';
import { SortHeads } from './browsing/sort-heads.ts';
import { tableRoles } from './browsing/table-roles.ts';

/**
 * Sorts and filters the list or table inside it, says how much of it is shown, and keeps what was asked for in the address, so
 * that it can be linked. Without JavaScript all of the list stands there in its own order, and no control does.
 */
class BrowseList extends HTMLElement {
  private entries: readonly DrawnEntry[] = [];
  private shape: ListShape = { filters: [], keys: [], ids: [] };
  private state = listAsPrinted;
  private filters: readonly HTMLSelectElement[] = [];
  private heads: SortHeads | undefined;
  private boxes: PickBoxes | undefined;

  connectedCallback(): void {
    // Moved, not new.
    if (this.heads !== undefined) return;
    this.filters = [...this.querySelectorAll<HTMLSelectElement>('[data-filter]')];
    const [filters, keys] = [readFilters(this.filters), readKeys(this.sorter)];
    const named = new Set([...filters, ...keys].map(({ key }) => key));
    this.entries = readEntries(this, named);
    this.shape = { filters, keys, ids: this.entries.map(({ id }) => id) };
    tableRoles(this);
    this.heads = new SortHeads(this, (sort) => {
      this.ask({ sort });
    });
    if (this.only !== null) this.boxes = this.pickBoxes();
    this.listen();
    this.read();
    if (this.linked && this.isAsked() && !isReload()) this.scrollIntoView();
  }

  private pickBoxes(): PickBoxes {
    return new PickBoxes(this.entries, this.dataset['choose'] ?? '', (chosen) => {
      const wasHere = this.state.onlyChosen;
      this.ask({ chosen, onlyChosen: wasHere && chosen.length > 0 });
      // The box that was unticked went out of sight with its entry.
      if (wasHere) this.only?.focus();
    });
  }

  private listen(): void {
    for (const select of this.filters) {
      select.addEventListener('change', () => {
        this.ask({ wanted: this.askedFor() });
      });
    }
    this.sorter?.addEventListener('change', () => {
      this.ask({ sort: readSort(this.sorter?.value ?? '', this.shape) });
    });
    this.words?.addEventListener('input', () => {
      this.ask({ words: this.words?.value ?? '' });
    });
    this.only?.addEventListener('change', () => {
      this.ask({ onlyChosen: this.only?.checked === true });
    });
    for (const button of this.querySelectorAll('[data-show-all]')) {
      button.addEventListener('click', () => {
        this.ask(listAsPrinted);
        // The button is gone; what comes before the list is not.
        this.querySelector<HTMLElement>('.browse-status')?.focus();
      });
    }
    window.addEventListener('hashchange', () => {
      this.read();
    });
  }

  /** Takes the state from the address. The name of a place on the page shows everything, or the place might be hidden. */
  private read(): void {
    const fragment = location.hash.slice(1);
    if (this.linked && isListFragment(fragment))
      this.state = readListFragment(fragment, this.shape);
    else if (this.querySelector(':target')?.closest('[hidden]') != null) this.state = listAsPrinted;
    this.draw();
    if (!isListFragment(fragment)) this.querySelector(':target')?.scrollIntoView();
  }

  private ask(asked: Partial<ListState>): void {
    this.state = { ...this.state, ...asked };
    if (this.linked) {
      const fragment = writeListFragment(this.state, this.shape);
      const { pathname, search } = location;
      history.replaceState(history.state, '', pathname + search + (fragment && `#${fragment}`));
    }
    this.draw();
  }

  private askedFor(): Readonly<Record<string, string>> {
    const asked = this.filters.filter(({ value }) => value !== '');
    return Object.fromEntries(asked.map(({ dataset, value }) => [dataset['filter'] ?? '', value]));
  }

  private draw(): void {
    const { sort, wanted, words, chosen, onlyChosen } = this.state;
    const kept = keepEntries(this.entries, this.state, this.shape);
    for (const { id, parts } of this.entries) for (const part of parts) part.hidden = !kept.has(id);
    this.order();
    for (const select of this.filters) {
      select.value = wanted[select.dataset['filter'] ?? ''] ?? '';
      const fold = select.closest('details');
      if (select.value !== '' && fold !== null) fold.open = true;
    }
    if (this.sorter !== null)
      this.sorter.value = sort === undefined ? '' : (sort.descending ? '-' : '') + sort.key;
    if (this.words !== null && this.words.value.trim() !== words.trim()) this.words.value = words;
    this.heads?.draw(sort);
    this.boxes?.draw(chosen);
    if (this.only !== null) {
      this.only.checked = onlyChosen;
      this.only.disabled = chosen.length === 0;
    }
    this.toggleAttribute('data-comparing', onlyChosen);
    this.say(kept.size);
  }

  /** Puts the rows into their order; leaves them alone where they stand in it, so that no focus is lost. */
  private order(): void {
    const sorted = sortEntries(
      this.entries,
      this.state.sort,
      this.shape,
      document.documentElement.lang,
    );
    const parts = sorted.flatMap(
      (entry) => this.entries.find(({ id }) => id === entry.id)?.parts ?? [],
    );
    const [first] = parts;
    if (this.shape.keys.length === 0 || first === undefined) return;
    const standing = [...(first.parentElement?.children ?? [])];
    if (parts.every((part, place) => standing[place] === part)) return;
    first.parentElement?.append(...parts);
  }

  private say(shown: number): void {
    const { shown: sentence = '', shownSorted = '' } = this.dataset;
    const { sort } = this.state;
    const status = this.querySelector('[role=status]');
    const text = fill(sort === undefined ? sentence : shownSorted, {
      n: shown,
      m: this.entries.length,
      what: this.sorter?.selectedOptions[0]?.text ?? '',
    });
    if (status !== null && status.textContent !== text) status.textContent = text;
    const [top, inEmpty] = this.querySelectorAll<HTMLElement>('[data-show-all]');
    const empty = this.querySelector<HTMLElement>('.browse-empty');
    if (empty !== null) empty.hidden = shown > 0;
    if (top !== undefined)
      top.hidden = shown === 0 && inEmpty !== undefined ? true : !this.isAsked();
  }

  /** Whether something else is shown than the list as it is printed. What is only ticked changes nothing yet. */
  private isAsked(): boolean {
    const { chosen, onlyChosen } = this.state;
    const seen = { ...this.state, chosen: onlyChosen ? chosen : [] };
    return writeListFragment(seen, this.shape) !== '';
  }

  /** Whether the address keeps the state; a planner's address keeps the plan. */
  private get linked(): boolean {
    return this.dataset['unlinked'] === undefined;
  }

  private get sorter(): HTMLSelectElement | null {
    return this.querySelector('[data-sort]');
  }

  private get words(): HTMLInputElement | null {
    return this.querySelector('[data-words]');
  }

  private get only(): HTMLInputElement | null {
    return this.querySelector('[data-only]');
  }
}

/** Whether the page was loaded again, and the browser knows where the reader was. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

customElements.define('browse-list', BrowseList);
