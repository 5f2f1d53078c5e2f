import { fill } from '../../engine/fill.ts';
import { onProgrammeChange } from './programme/on-programme-change.ts';
import { ticksNow } from './tick-keeping.ts';

/** Says how many items of a checklist are ticked; empty, as it is served, where none is. */
class TickCount extends HTMLElement {
  connectedCallback(): void {
    this.draw();
    onProgrammeChange(() => {
      this.draw();
    });
    window.addEventListener('storage', ({ key }) => {
      if (key?.startsWith('turnabout-ticks') === true) this.draw();
    });
  }

  private draw(): void {
    const { list = '', items = '', own = '', of = '', unnamed = '' } = this.dataset;
    const { programme, ticks } = ticksNow(list);
    const all = items.split(' ');
    const done = all.filter((item) => ticks.has(item)).length;
    const name = programme === '' ? unnamed : (programme ?? '');
    const sentence = fill(programme === undefined ? own : of, { done, all: all.length, name });
    this.textContent = done === 0 ? '' : sentence;
  }
}

customElements.define('tick-count', TickCount);
