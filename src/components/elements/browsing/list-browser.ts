import { fill } from '../../../engine/fill.ts';
import { keepEntries } from '../../../model/listing/keep-entries.ts';
import {
  isListFragment,
  readListFragment,
  readSort,
  writeListFragment,
  writeSort,
} from '../../../model/listing/list-fragment.ts';
import { sortEntries } from '../../../model/listing/sort-entries.ts';
import { type ListShape, type ListState, listAsPrinted } from '../../../model/listing/types.ts';
import { type DrawnEntry, readEntries } from './read-entries.ts';
import { readFilters, readKeys } from './read-shape.ts';

/** Sorts and filters the entries of a list, says how much of it is shown, and keeps what was asked for in the address. */
export class ListBrowser {
  private readonly entries: readonly DrawnEntry[];
  private readonly shape: ListShape;
  private readonly filters: readonly HTMLSelectElement[];
  private readonly picks: readonly HTMLInputElement[];
  private readonly sorter: HTMLSelectElement | null;
  private readonly words: HTMLInputElement | null;
  private readonly only: HTMLInputElement | null;
  /** Whether the address keeps the state; a planner's address keeps the plan. */
  private readonly linked: boolean;
  private state = listAsPrinted;

  constructor(private readonly host: HTMLElement) {
    this.filters = [...host.querySelectorAll<HTMLSelectElement>('[data-filter]')];
    this.picks = [...host.querySelectorAll<HTMLInputElement>('[data-pick]')];
    this.sorter = host.querySelector('[data-sort]');
    this.words = host.querySelector('[data-words]');
    this.only = host.querySelector('[data-only]');
    this.linked = host.dataset['unlinked'] === undefined;
    const [filters, keys] = [readFilters(this.filters), readKeys(this.sorter)];
    const named = [...filters, ...keys].map(({ key }) => key);
    this.entries = readEntries(host, named);
    this.shape = { filters, keys, ids: this.entries.map(({ id }) => id) };
    this.listen();
    this.begin();
  }

  /** With what the address asks for, or else with what was set while this code was on its way. */
  private begin(): void {
    if (!this.linked || !isListFragment(fragment())) {
      this.state = this.asked();
      if (this.isAsked()) this.ask(this.state);
      else this.draw();
      return;
    }
    this.read();
    // Whoever follows a link to what is asked of a list further down wants to see it.
    const isBelow = this.host.getBoundingClientRect().top > innerHeight / 2;
    if (isBelow && this.isAsked()) this.host.scrollIntoView();
  }

  private listen(): void {
    this.host.addEventListener('input', ({ target }) => {
      const { onlyChosen } = this.state;
      this.ask(this.asked());
      // A box that is unticked goes out of sight with its entry.
      if (onlyChosen && target instanceof Element && target.matches('[data-pick]'))
        this.only?.focus();
    });
    for (const button of this.host.querySelectorAll('[data-show-all]')) {
      button.addEventListener('click', () => {
        this.ask(listAsPrinted);
        // The button is gone; what comes before the list is not.
        this.host.querySelector<HTMLElement>('.browse-status')?.focus();
      });
    }
    window.addEventListener('hashchange', () => {
      this.read();
    });
  }

  /** What the controls say. */
  private asked(): ListState {
    const wanted: Record<string, string> = {};
    for (const { dataset, value } of this.filters)
      if (value !== '') wanted[dataset['filter'] ?? ''] = value;
    const chosen = this.picks.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      sort: readSort(this.sorter?.value ?? '', this.shape),
      wanted,
      words: this.words?.value ?? '',
      chosen,
      onlyChosen: this.only?.checked === true && chosen.length > 0,
    };
  }

  /** Takes the state from the address. The name of a place on the page shows everything, or the place might be hidden. */
  private read(): void {
    const isState = this.linked && isListFragment(fragment());
    if (isState) this.state = readListFragment(fragment(), this.shape);
    const place = this.host.querySelector(':target');
    if (place?.closest('[hidden]')) this.state = listAsPrinted;
    this.draw();
    if (!isState) place?.scrollIntoView();
  }

  private ask(state: ListState): void {
    this.state = state;
    if (this.linked) {
      const asked = writeListFragment(state, this.shape);
      const { pathname, search } = location;
      history.replaceState(null, '', pathname + search + (asked && `#${asked}`));
    }
    this.draw();
  }

  private draw(): void {
    const { sort, wanted, words, chosen, onlyChosen } = this.state;
    const kept = keepEntries(this.entries, this.state, this.shape);
    for (const { id, drawn } of this.entries) drawn.hidden = !kept.has(id);
    this.order();
    for (const select of this.filters) {
      select.value = wanted[select.dataset['filter'] ?? ''] ?? '';
      if (select.value !== '') select.closest('details')?.setAttribute('open', '');
    }
    if (this.sorter) this.sorter.value = writeSort(sort);
    if (this.words && this.words.value.trim() !== words.trim()) this.words.value = words;
    for (const pick of this.picks) pick.checked = chosen.includes(pick.value);
    if (this.only) {
      this.only.checked = onlyChosen;
      this.only.disabled = chosen.length === 0;
    }
    this.host.toggleAttribute('data-comparing', onlyChosen);
    this.say(kept.size);
    this.host.dispatchEvent(new Event('browse'));
  }

  /** Puts the rows into their order; leaves them alone where they stand in it, so that no focus is lost. */
  private order(): void {
    const { lang } = document.documentElement;
    const sorted = sortEntries(this.entries, this.state.sort, this.shape, lang);
    const drawn = sorted.map((entry) => entry.drawn);
    const parent = drawn[0]?.parentElement;
    if (drawn.some((element, place) => parent?.children[place] !== element))
      parent?.append(...drawn);
  }

  private say(shown: number): void {
    const { shown: sentence = '', shownSorted = '' } = this.host.dataset;
    const { sort } = this.state;
    const status = this.host.querySelector('[role=status]');
    const text = fill(sort === undefined ? sentence : shownSorted, {
      n: shown,
      m: this.entries.length,
      what: this.sorter?.selectedOptions[0]?.text ?? '',
    });
    if (status && status.textContent !== text) status.textContent = text;
    const [again, whereEmpty] = this.host.querySelectorAll<HTMLElement>('[data-show-all]');
    if (again) again.hidden = shown === 0 || !this.isAsked();
    if (whereEmpty?.parentElement) whereEmpty.parentElement.hidden = shown > 0;
  }

  /** Whether something else is shown than the list as it is printed. What is only ticked changes nothing yet. */
  private isAsked(): boolean {
    const { chosen, onlyChosen } = this.state;
    const seen = { ...this.state, chosen: onlyChosen ? chosen : [] };
    return writeListFragment(seen, this.shape) !== '';
  }
}

/** The fragment of the address, without `#`. */
const fragment = () => location.hash.slice(1);
