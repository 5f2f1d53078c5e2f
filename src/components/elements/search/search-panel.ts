import { fill } from '../../../engine/fill.ts';
import { answersQuery } from './answers-query.ts';
import { element } from './element.ts';
import { type Found, loadPagefind } from './pagefind.ts';
import { forgetPages, recentPages, rememberPage } from './recent.ts';
import { option, resultItem } from './result-list.ts';
import { suggestWords } from './suggest-words.ts';

/** The strings of search, as `content/ui/<language>/search.json` has them. */
export type SearchStrings = Readonly<Record<string, string>>;

export interface PanelSettings {
  readonly strings: SearchStrings;
  readonly bundle: string;
  readonly base: string;
  readonly aToZ: string;
  /** Called with each query that is shown, so that the search page can keep it in its address. */
  readonly onQuery?: (query: string) => void;
}

/** Pages loaded at a time. */
const pageSize = 8;
const typingPause = 120;

/** The search box with its filters and results; the dialog and the search page each hold one. */
export class SearchPanel {
  readonly root = element('div', { class: 'search-panel' });
  readonly input: HTMLInputElement;
  private readonly filters = element('div', { class: 'search-filters', role: 'group' });
  private readonly status = element('p', { class: 'search-status', role: 'status' });
  private readonly list = element('ul', { class: 'hits', role: 'list', id: 'search-hits' });
  private readonly foot = element('div', { class: 'search-foot' });
  private kind: string | undefined;
  private turn = 0;
  private timer: number | undefined;
  private active = -1;

  constructor(private readonly settings: PanelSettings) {
    const label = this.text('label');
    this.input = element('input', {
      type: 'search',
      id: 'search-input',
      'aria-label': label,
      'aria-controls': 'search-hits',
      placeholder: this.text('placeholder'),
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: '200',
    });
    this.filters.setAttribute('aria-label', this.text('filters'));
    this.root.append(this.input, this.filters, this.status, this.list, this.foot);
    this.input.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.list.ariaBusy = 'true';
      this.timer = window.setTimeout(() => void this.show(), typingPause);
    });
    this.root.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    this.list.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-option]');
      if (link !== null)
        rememberPage({ title: link.dataset['title'] ?? '', url: link.pathname + link.hash });
    });
    this.showRecent();
  }

  /** Shows what is found for the text in the box. A slower answer to an earlier text is dropped. */
  async show(): Promise<void> {
    const query = this.input.value.trim();
    const turn = ++this.turn;
    this.settings.onQuery?.(query);
    await this.answer(query, turn);
    if (turn === this.turn) this.list.ariaBusy = null;
  }

  private async answer(query: string, turn: number): Promise<void> {
    if (query === '') {
      this.filters.replaceChildren();
      this.showRecent();
      return;
    }
    if (this.list.childElementCount === 0) this.status.textContent = this.text('loading');
    try {
      const pagefind = await loadPagefind(this.settings.bundle, this.settings.base);
      const all = await pagefind.search(query, {});
      const kinds = all.totalFilters['type'] ?? {};
      if (this.kind !== undefined && (kinds[this.kind] ?? 0) === 0) this.kind = undefined;
      const found =
        this.kind === undefined
          ? all
          : await pagefind.search(query, { filters: { type: this.kind } });
      if (turn !== this.turn) return;
      this.drawFilters(kinds);
      await this.draw(found, query, turn);
    } catch {
      if (turn === this.turn) this.showFailure();
    }
  }

  private async draw(found: Found, query: string, turn: number, upTo = pageSize): Promise<void> {
    const hits = await Promise.all(found.results.slice(0, upTo).map((result) => result.data()));
    if (turn !== this.turn) return;
    let n = 0;
    const items = hits.map((hit) => {
      const item = resultItem(hit, (k) => `hit-${k}`, n);
      n += item.querySelectorAll('[data-option]').length;
      return item;
    });
    this.list.replaceChildren(...items);
    this.mark(-1);
    const count = answersQuery(hits, query) ? found.results.length : 0;
    if (count === 0) this.list.replaceChildren();
    this.foot.replaceChildren();
    if (count === 0) {
      await this.showNone(query, turn);
      return;
    }
    this.status.textContent =
      count === 1 ? this.text('one') : fill(this.text('many'), { n: count });
    if (count > upTo) {
      const more = element('button', { type: 'button', class: 'button quiet' }, this.text('more'));
      more.addEventListener('click', () => void this.draw(found, query, turn, upTo + pageSize));
      this.foot.append(more);
    }
  }

  private async showNone(query: string, turn: number): Promise<void> {
    this.status.textContent = `${fill(this.text('none'), { query })} ${this.text('noneHint')}`;
    this.foot.append(element('a', { href: this.settings.aToZ }, this.text('index')));
    const words = await suggestWords(query, this.settings.base);
    if (turn !== this.turn || words.length === 0) return;
    const suggestions = words.map((word) => {
      const button = element('button', { type: 'button', class: 'button quiet' }, word);
      button.addEventListener('click', () => {
        this.input.value = word;
        this.input.focus();
        void this.show();
      });
      return button;
    });
    this.foot.prepend(element('span', {}, `${this.text('didYouMean')} `), ...suggestions);
  }

  private drawFilters(kinds: Readonly<Record<string, number>>): void {
    const total = Object.entries(kinds).filter(([, count]) => count > 0);
    const buttons = [
      [undefined, this.text('all')] as const,
      ...total.map(([kind, count]) => [kind, `${kind} ${count}`] as const),
    ].map(([kind, label]) => {
      const button = element(
        'button',
        { type: 'button', 'aria-pressed': String(kind === this.kind) },
        label,
      );
      button.addEventListener('click', () => {
        this.kind = kind;
        void this.show().then(() => {
          this.filters.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
        });
      });
      return button;
    });
    // With one kind there is nothing to choose.
    this.filters.replaceChildren(...(total.length > 1 ? buttons : []));
  }

  private showRecent(): void {
    const pages = recentPages();
    this.status.textContent = pages.length === 0 ? this.text('empty') : this.text('recent');
    this.list.replaceChildren(
      ...pages.map((page, index) =>
        element(
          'li',
          { class: 'hit' },
          option(`hit-${index}`, page.url, page.title, [element('strong', {}, page.title)]),
        ),
      ),
    );
    this.foot.replaceChildren();
    if (pages.length > 0) {
      const forget = element(
        'button',
        { type: 'button', class: 'button quiet' },
        this.text('forget'),
      );
      forget.addEventListener('click', () => {
        forgetPages();
        this.showRecent();
        this.input.focus();
      });
      this.foot.append(forget);
    }
    this.mark(-1);
  }

  private showFailure(): void {
    this.list.replaceChildren();
    this.status.textContent = this.text('failed');
    const retry = element('button', { type: 'button', class: 'button' }, this.text('retry'));
    retry.addEventListener('click', () => void this.show());
    this.foot.replaceChildren(
      retry,
      element('a', { href: this.settings.aToZ }, this.text('index')),
    );
  }

  private onKey(event: KeyboardEvent): void {
    const options = [...this.list.querySelectorAll<HTMLElement>('[data-option]')];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const focused = options.findIndex((link) => link === document.activeElement);
      const from = focused >= 0 ? focused : this.active;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = from + step;
      if (next < 0) {
        this.mark(-1);
        this.input.focus();
        return;
      }
      this.mark(Math.min(next, options.length - 1));
      options[this.active]?.focus();
      options[this.active]?.scrollIntoView({ block: 'nearest' });
    } else if (
      event.key === 'Enter' &&
      document.activeElement === this.input &&
      options[0] !== undefined
    ) {
      event.preventDefault();
      options[0].click();
    }
  }

  private mark(index: number): void {
    this.active = index;
  }

  private text(key: string): string {
    return this.settings.strings[key] ?? key;
  }
}
