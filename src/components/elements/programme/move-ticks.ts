import { fill } from '../../../engine/fill.ts';
import type { TickChange } from '../../../model/programme/with-ticks.ts';
import type { TicksNow } from '../tick-keeping.ts';
import { readTicks, writeTicks } from '../ticks.ts';

/** Changes the ticks of the open programme, and runs something else once that is kept. */
type ChangeTicks = (change: TickChange, then?: () => void) => void;

/** Moves what was ticked without a programme into the open one, and back. A tick is in one of the two places at any time. */
export class MoveTicks {
  private moved:
    { readonly added: readonly string[]; readonly own: ReadonlySet<string> } | undefined;
  private readonly host: HTMLElement;
  private readonly change: ChangeTicks;
  private readonly line = document.createElement('p');
  private readonly text = document.createElement('span');
  private readonly button = document.createElement('button');

  /** Stands at the end of the list, whose words it takes. */
  constructor(host: HTMLElement, change: ChangeTicks) {
    this.host = host;
    this.change = change;
    this.line.className = 'tick-progress';
    this.button.type = 'button';
    this.button.className = 'button quiet';
    this.line.append(this.text, this.button);
    host.append(this.line);
  }

  draw({ programme, apart }: TicksNow, name: string): void {
    const { moved } = this;
    const n = moved?.added.length ?? apart.length;
    this.line.hidden = programme === undefined || n === 0;
    this.text.textContent = fill(this.word(moved === undefined ? 'apart' : 'moved'), { n, name });
    this.button.textContent = fill(this.word(moved === undefined ? 'move' : 'moveBack'), { name });
    this.button.onclick = () => {
      this.press(apart);
    };
  }

  /** Something else was changed: what was moved cannot be moved back any more. */
  forget(): void {
    this.moved = undefined;
  }

  private press(apart: readonly string[]): void {
    const { moved } = this;
    const list = this.word('list');
    if (moved === undefined) {
      const own = readTicks(list);
      this.change({ add: apart }, () => {
        this.moved = { added: apart, own };
        writeTicks(list, new Set());
      });
    } else if (writeTicks(list, moved.own)) this.change({ remove: moved.added });
    else this.text.textContent = this.word('full');
  }

  private word(name: string): string {
    return this.host.dataset[name] ?? '';
  }
}
