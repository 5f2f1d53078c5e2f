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
import { type DrawnEntry, readEntries } from './browsing/read-entries.ts';
import { readFilters, readKeys } from './browsing/read-shape.ts';

/**
 * Sorts and filters the list or table inside it, says how much of it is shown, and keeps what was asked for in the address, so
 * that it can be linked. Without JavaScript all of the list stands there in its own order, and no control does.
 */
class BrowseList extends HTMLElement {
  private entries: readonly DrawnEntry[] = [];
  private shape: ListShape = { filters: [], keys: [], ids: [] };
  private state = listAsPrinted;
  private filters: readonly HTMLSelectElement[] = [];
  private picks: readonly HTMLInputElement[] = [];

  connectedCallback(): void {
    // Moved, not new.
    if (this.entries.length > 0) return;
    this.filters = [...this.querySelectorAll<HTMLSelectElement>('[data-filter]')];
    const [filters, keys] = [readFilters(this.filters), readKeys(this.sorter)];
    const named = [...filters, ...keys].map(({ key }) => key);
    this.entries = readEntries(this, named);
    this.shape = { filters, keys, ids: this.entries.map(({ id }) => id) };
    this.picks = [...this.querySelectorAll<HTMLInputElement>('[data-pick]')];
    this.listen();
    this.read();
    // Whoever follows a link to what is asked of a list further down wants to see it.
    const isBelow = this.getBoundingClientRect().top > innerHeight / 2;
    if (this.linked && isBelow && this.isAsked()) this.scrollIntoView();
  }

  private listen(): void {
    this.addEventListener('input', ({ target }) => {
      const { onlyChosen } = this.state;
      this.ask(this.asked());
      // A box that is unticked goes out of sight with its entry.
      if (onlyChosen && target instanceof Element && target.matches('[data-pick]'))
        this.only?.focus();
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

  /** What the controls say. */
  private asked(): ListState {
    const filters = this.filters.filter(({ value }) => value !== '');
    const chosen = this.picks.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      sort: readSort(this.sorter?.value ?? '', this.shape),
      wanted: Object.fromEntries(filters.map(({ dataset, value }) => [dataset['filter'], value])),
      words: this.words?.value ?? '',
      chosen,
      onlyChosen: this.only?.checked === true && chosen.length > 0,
    };
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

  private ask(state: ListState): void {
    this.state = state;
    if (this.linked) {
      const fragment = writeListFragment(state, this.shape);
      const { pathname, search } = location;
      history.replaceState(null, '', pathname + search + (fragment && `#${fragment}`));
    }
    this.draw();
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
    for (const pick of this.picks) pick.checked = chosen.includes(pick.value);
    if (this.only !== null) {
      this.only.checked = onlyChosen;
      this.only.disabled = chosen.length === 0;
    }
    this.toggleAttribute('data-comparing', onlyChosen);
    this.say(kept.size);
    this.dispatchEvent(new Event('browse'));
  }

  /** Puts the rows into their order; leaves them alone where they stand in it, so that no focus is lost. */
  private order(): void {
    const { lang } = document.documentElement;
    const sorted = sortEntries(this.entries, this.state.sort, this.shape, lang);
    const parts = sorted.flatMap((entry) => entry.parts);
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
    const empty = this.querySelector<HTMLElement>('.browse-empty');
    const showAll = this.querySelector<HTMLElement>('.browse-status button');
    if (empty !== null) empty.hidden = shown > 0;
    if (showAll !== null) showAll.hidden = shown === 0 || !this.isAsked();
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

customElements.define('browse-list', BrowseList);
