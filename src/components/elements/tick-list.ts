import { fill } from '../../engine/fill.ts';
import type { TickChange } from '../../model/programme/with-ticks.ts';
import type { TickOutcome } from './programme/change-ticks.ts';
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
  /** What was moved into the programme last, and what had been ticked without one. */
  private moved:
    { readonly added: readonly string[]; readonly own: ReadonlySet<string> } | undefined;
  private kept = true;
  private queue = Promise.resolve();
  private readonly whose = document.createElement('p');
  private readonly status = document.createElement('span');
  private readonly button = document.createElement('button');
  private readonly apart = document.createElement('p');
  private readonly apartText = document.createElement('span');
  private readonly move = document.createElement('button');

  connectedCallback(): void {
    for (const item of this.items()) item.querySelector('svg')?.replaceWith(this.box(item));
    this.whose.className = 'tick-whose';
    this.status.setAttribute('role', 'status');
    for (const button of [this.button, this.move]) {
      button.type = 'button';
      button.className = 'button quiet';
    }
    this.button.addEventListener('click', () => {
      this.clearOrBringBack();
    });
    this.move.addEventListener('click', () => {
      this.moveOrMoveBack();
    });
    const foot = document.createElement('p');
    foot.className = this.apart.className = 'tick-progress';
    foot.append(this.status, this.button);
    this.apart.append(this.apartText, this.move);
    this.prepend(this.whose);
    this.append(foot, this.apart);
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

  /** Moves what was ticked without a programme into the open one, and back. It is in one of the two places at any time. */
  private moveOrMoveBack(): void {
    const { moved, now, list } = this;
    this.cleared = undefined;
    if (moved === undefined) {
      const own = readTicks(list);
      this.change({ add: now.apart }, () => {
        this.moved = { added: now.apart, own };
        writeTicks(list, new Set());
      });
    } else if (writeTicks(list, moved.own)) this.change({ remove: moved.added });
    else this.look(this.word('full'));
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
    this.moved = undefined;
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
    this.cleared = this.moved = undefined;
    this.kept = true;
    this.look();
  }

  private look(fault?: string): void {
    this.now = ticksNow(this.list);
    this.draw(fault);
  }

  private draw(fault?: string): void {
    const { programme, ticks, apart } = this.now;
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
    this.drawApart(apart.length, name);
  }

  private drawApart(n: number, name: string): void {
    const { moved } = this;
    const text = moved === undefined ? this.word('apart') : this.word('moved');
    this.apart.hidden = n === 0 && moved === undefined;
    this.apartText.textContent = fill(text, { n: moved?.added.length ?? n, name });
    this.move.textContent = fill(this.word(moved === undefined ? 'move' : 'moveBack'), { name });
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
