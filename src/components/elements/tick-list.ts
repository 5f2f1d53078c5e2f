import { fill } from '../../engine/fill.ts';
import type { TickChange } from '../../model/programme/with-ticks.ts';
import type { TickOutcome } from './programme/change-ticks.ts';
import type { MoveTicks } from './programme/move-ticks.ts';
import { onProgrammeChange } from './programme/on-programme-change.ts';
import { changed, ticksNow, type TicksNow } from './tick-keeping.ts';
import { readTicks, writeTicks } from './ticks.ts';

/**
 * Turns the printed boxes of a checklist into boxes to tick. Ticks belong to the programme that is open on the device, and
 * stay on the device by themselves where none is. They are kept by item id, can be cleared, and a clearing can be taken
 * back. Without JavaScript the list is one to print.
 */
class TickList extends HTMLElement {
  private now: TicksNow = { programme: undefined, ticks: new Set(), apart: [] };
  private cleared: readonly string[] | undefined;
  private mover: MoveTicks | undefined;
  private kept = true;
  private queue = Promise.resolve();
  private readonly whose = document.createElement('p');
  private readonly status = document.createElement('span');
  private readonly button = document.createElement('button');

  connectedCallback(): void {
    for (const item of this.items()) item.querySelector('svg')?.replaceWith(this.box(item));
    this.whose.className = 'tick-whose';
    this.status.setAttribute('role', 'status');
    this.button.type = 'button';
    this.button.className = 'button quiet';
    this.button.addEventListener('click', () => {
      this.clearOrBringBack();
    });
    const foot = document.createElement('p');
    foot.className = 'tick-progress';
    foot.append(this.status, this.button);
    this.prepend(this.whose);
    this.append(foot);
    this.look();
    // The same list may be open in another tab, and another programme may be opened there.
    onProgrammeChange(() => {
      this.lookAgain();
    });
    window.addEventListener('storage', ({ key }) => {
      if (key?.startsWith('turnabout-ticks') === true) this.lookAgain();
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
      this.cleared = undefined;
      this.change(box.checked ? { add: [id] } : { remove: [id] });
    });
    return box;
  }

  private clearOrBringBack(): void {
    const back = this.cleared;
    this.cleared = back === undefined ? [...this.now.ticks] : undefined;
    this.change(back === undefined ? { remove: this.cleared ?? [] } : { add: back });
  }

  /** One change after the other, so that the last click is the last word. */
  private change(change: TickChange, then?: () => void): void {
    this.queue = this.queue.then(() => this.keep(change, then));
  }

  private async keep(change: TickChange, then?: () => void): Promise<void> {
    if (ticksNow(this.list).programme === undefined) {
      this.keepWithout(change);
      return;
    }
    let outcome: TickOutcome['kind'] | 'offline' = 'offline';
    try {
      const { changeTicks } = await import('./programme/change-ticks.ts');
      outcome = changeTicks(this.list, change, {
        contentMark: this.word('mark'),
        firstName: this.word('firstName'),
        numbered: this.word('numbered'),
        label: this.word('label'),
      }).kind;
    } catch {
      // Said below.
    }
    if (outcome === 'gone') {
      this.keepWithout(change);
      return;
    }
    this.mover?.forget();
    if (outcome === 'kept') then?.();
    else this.cleared = undefined;
    this.look(outcome === 'kept' ? undefined : this.word(outcome));
  }

  private keepWithout(change: TickChange): void {
    // Read again: another tab may have ticked something since. What a blocked storage never took stands in memory.
    const before = this.kept ? readTicks(this.list) : this.now.ticks;
    const ticks = changed(before, change);
    this.kept = writeTicks(this.list, ticks);
    this.now = { programme: undefined, ticks, apart: [] };
    this.draw();
  }

  private lookAgain(): void {
    this.cleared = undefined;
    this.mover?.forget();
    this.kept = true;
    this.look();
  }

  private look(fault?: string): void {
    this.now = ticksNow(this.list);
    this.draw(fault);
  }

  private draw(fault?: string): void {
    const { programme, ticks } = this.now;
    const name = programme === '' ? this.word('unnamed') : (programme ?? '');
    const items = this.items();
    for (const item of items) {
      const box = item.querySelector<HTMLInputElement>('.tick');
      if (box !== null) box.checked = ticks.has(item.dataset['item'] ?? '');
    }
    const done = items.filter((item) => ticks.has(item.dataset['item'] ?? '')).length;
    const progress = programme !== undefined ? 'of' : this.kept ? 'progress' : 'unsaved';
    const silent = done === 0 && this.kept && this.cleared === undefined;
    this.status.textContent =
      fault ?? (silent ? '' : fill(this.word(progress), { done, all: items.length, name }));
    this.button.textContent = this.word(this.cleared === undefined ? 'reset' : 'undo');
    this.button.hidden = done === 0 && this.cleared === undefined;
    this.whose.hidden = programme === undefined;
    this.drawWhose(name);
    void this.drawApart(name);
  }

  private async drawApart(name: string): Promise<void> {
    if (this.now.apart.length === 0 && this.mover === undefined) return;
    try {
      const { MoveTicks } = await import('./programme/move-ticks.ts');
      this.mover ??= new MoveTicks(this, (change, then) => {
        this.cleared = undefined;
        this.change(change, then);
      });
      this.mover.draw(this.now, name);
    } catch {
      // Without a network they stay apart.
    }
  }

  private drawWhose(name: string): void {
    const link = document.createElement('a');
    link.href = this.word('plan');
    link.textContent = name;
    const [before = '', after = ''] = this.word('whose').split('{name}');
    this.whose.replaceChildren(before, link, after);
  }

  private items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  private get list(): string {
    return this.word('list');
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }
}

customElements.define('tick-list', TickList);
