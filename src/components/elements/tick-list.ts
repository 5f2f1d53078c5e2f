import { fill } from '../../engine/fill.ts';
import { readTicks, writeTicks } from './ticks.ts';

/**
 * Turns the printed boxes of a checklist into boxes to tick. Ticks stay on the device by item id, can be cleared, and a
 * clearing can be taken back. Without JavaScript the list is one to print.
 */
class TickList extends HTMLElement {
  private ticks: ReadonlySet<string> = new Set();
  private cleared: ReadonlySet<string> | undefined;
  private kept = true;
  private readonly status = document.createElement('span');
  private readonly button = document.createElement('button');

  connectedCallback(): void {
    this.ticks = readTicks(this.list);
    for (const item of this.items()) item.querySelector('svg')?.replaceWith(this.box(item));
    this.status.setAttribute('role', 'status');
    this.button.type = 'button';
    this.button.className = 'button quiet';
    this.button.addEventListener('click', () => {
      this.clearOrBringBack();
    });
    const foot = document.createElement('p');
    foot.className = 'tick-progress';
    foot.append(this.status, this.button);
    this.append(foot);
    this.draw();
    // The same list may be open in another tab.
    window.addEventListener('storage', () => {
      this.ticks = readTicks(this.list);
      this.draw();
    });
  }

  private box(item: HTMLElement): HTMLInputElement {
    const box = document.createElement('input');
    const id = item.dataset['item'] ?? '';
    box.type = 'checkbox';
    box.className = 'tick';
    box.autocomplete = 'off';
    box.setAttribute('aria-labelledby', `${id}-text`);
    box.addEventListener('change', () => {
      // Read again: another tab may have ticked something since.
      const ticks = new Set(readTicks(this.list).size > 0 ? readTicks(this.list) : this.ticks);
      if (box.checked) ticks.add(id);
      else ticks.delete(id);
      this.cleared = undefined;
      this.set(ticks);
    });
    return box;
  }

  private clearOrBringBack(): void {
    const back = this.cleared;
    this.cleared = back === undefined ? this.ticks : undefined;
    this.set(back ?? new Set());
  }

  private set(ticks: ReadonlySet<string>): void {
    this.ticks = ticks;
    this.kept = writeTicks(this.list, ticks);
    this.draw();
  }

  private draw(): void {
    const items = this.items();
    for (const item of items) {
      const box = item.querySelector<HTMLInputElement>('.tick');
      if (box !== null) box.checked = this.ticks.has(item.dataset['item'] ?? '');
    }
    const done = items.filter((item) => this.ticks.has(item.dataset['item'] ?? '')).length;
    const { progress = '', unsaved = '', reset = '', undo = '' } = this.dataset;
    this.status.textContent =
      done === 0 && this.kept
        ? ''
        : fill(this.kept ? progress : unsaved, { done, all: items.length });
    this.button.textContent = this.cleared === undefined ? reset : undo;
    this.button.hidden = done === 0 && this.cleared === undefined;
  }

  private items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  private get list(): string {
    return this.dataset['list'] ?? '';
  }
}

customElements.define('tick-list', TickList);
