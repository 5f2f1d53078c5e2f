import { fill } from '../../engine/fill.ts';
import type { ChoiceOutcome, KeptChoice, MethodChoice } from './programme/choose-method.ts';
import { onProgrammeChange } from './programme/on-programme-change.ts';
import { openProgramme } from './programme/open-programme.ts';

/**
 * Turns the plain link of a method's page into a button that adds the method to the open programme, takes it out, or takes
 * the last of these back. Until it is pressed it only looks which programme is open, and loads nothing else.
 */
class AddToProgramme extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly status = document.createElement('span');
  private last: KeptChoice | undefined;
  private busy = false;

  connectedCallback(): void {
    this.button.type = 'button';
    this.button.addEventListener('click', (event) => {
      // The second click of a double click would take the first one back.
      if (event.detail < 2) void this.press();
    });
    this.draw();
    // With its first words already inside, so that they are not read out as news.
    this.status.setAttribute('role', 'status');
    this.link?.classList.remove('button', 'quiet');
    this.prepend(this.status, this.button);
    onProgrammeChange(() => {
      this.last = undefined;
      this.draw();
    });
  }

  private async press(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const [last, wanted] = [this.last, !this.isIn()];
    try {
      const { chooseMethod, undoChoice } = await import('./programme/choose-method.ts');
      const outcome =
        last === undefined ? chooseMethod(this.choice, wanted) : undoChoice(this.choice, last);
      this.tell(outcome, last !== undefined);
    } catch {
      this.drawFault(this.word('offline'));
    }
    this.busy = false;
  }

  private tell(outcome: ChoiceOutcome, isUndo: boolean): void {
    this.last = undefined;
    if (outcome.kind === 'kept' && !isUndo) this.last = outcome;
    if (outcome.kind === 'kept' || outcome.kind === 'same') {
      this.draw(isUndo ? this.word('undone') : this.news());
    } else if (outcome.kind === 'blocked') {
      this.draw(this.word('blocked'));
      this.point(this.word('open'), `${this.word('plan')}#${outcome.fragment}`);
    } else {
      this.drawFault(this.word(outcome.kind));
    }
  }

  private news(): string {
    const open = openProgramme();
    if (typeof open === 'string') return '';
    const { name, chosen } = open;
    const takenOut = chosen === undefined ? 'takenOutLast' : 'takenOut';
    return fill(this.word(this.isIn() ? 'added' : takenOut), { name });
  }

  private draw(news?: string): void {
    const open = openProgramme();
    const [isIn, canUndo] = [this.isIn(), this.last !== undefined];
    const name = typeof open === 'string' ? '' : open.name;
    const add = typeof open !== 'string' ? 'addTo' : open === 'none' ? 'start' : 'addToUnread';
    this.status.textContent = news ?? (isIn ? fill(this.word('in'), { name }) : '');
    this.button.textContent = fill(this.word(canUndo ? 'undo' : isIn ? 'takeOut' : add), { name });
    this.button.className = isIn || canUndo ? 'button quiet' : 'button';
    this.point(isIn || canUndo ? this.word('open') : '', this.word('plan'));
  }

  private drawFault(sentence: string): void {
    this.draw(sentence);
    this.point(this.word('programmes'), this.word('hub'));
  }

  private point(text: string, address: string): void {
    if (this.link === null) return;
    this.link.hidden = text === '';
    this.link.textContent = text;
    this.link.href = address;
  }

  private isIn(): boolean {
    const open = openProgramme();
    return typeof open !== 'string' && (open.chosen ?? []).includes(this.word('method'));
  }

  private get choice(): MethodChoice {
    return {
      method: this.word('method'),
      order: this.word('order').split(' '),
      contentMark: this.word('mark'),
      label: this.word('label'),
      firstName: this.word('firstName'),
      numbered: this.word('numbered'),
    };
  }

  private get link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }
}

customElements.define('add-to-programme', AddToProgramme);
