import { fill } from '../../engine/fill.ts';
import type { WriteOutcome } from '../../device/device.ts';
import type { AnswerChanges, Answers } from '../../device/form-answers.ts';
import { onProgrammeChange } from './programme/on-programme-change.ts';
import { type FormField, formField } from './forms/form-field.ts';
import { type FormKeeping, formKeeping } from './forms/form-keeping.ts';

/**
 * Turns a printed document into a form. What is typed stays on the device by field id, for the open programme where there
 * is one; it can be cleared, and a clearing can be taken back. Without JavaScript the document is one to print.
 */
class TemplateForm extends HTMLElement {
  private keeping: FormKeeping = formKeeping('');
  private fields: readonly FormField[] = [];
  private cleared: Answers | undefined;
  private takenOver: readonly string[] | undefined;
  private fault: WriteOutcome = 'kept';
  private readonly whose = document.createElement('p');
  private readonly progress = document.createElement('p');
  private readonly status = document.createElement('p');
  private readonly apart = document.createElement('p');
  private readonly apartText = document.createElement('span');
  private readonly takeOver = this.button('', () => {
    this.takeOverOrBack();
  });
  private readonly clear = this.button('', () => {
    this.clearOrBringBack();
  });

  connectedCallback(): void {
    this.keeping = formKeeping(this.word('form'));
    const words = {
      noAnswer: this.word('noAnswer'),
      signature: this.word('signature'),
      locale: this.word('locale'),
    };
    this.fields = [...this.querySelectorAll<HTMLElement>('[data-field]')].map((row) =>
      formField(row, words, (field) => {
        this.keep({ [field.id]: field.control.get() || undefined });
      }),
    );
    this.whose.className = 'form-whose';
    this.apart.className = 'form-actions';
    this.apart.append(this.apartText, this.takeOver);
    this.status.setAttribute('role', 'status');
    const foot = document.createElement('div');
    foot.className = 'form-foot';
    const actions = document.createElement('p');
    actions.className = 'form-actions';
    actions.append(
      this.button(this.word('print'), () => {
        window.print();
      }),
      this.button(this.word('printBlank'), () => {
        this.printBlank();
      }),
      this.clear,
    );
    foot.append(this.progress, this.status, actions);
    this.prepend(this.whose, this.apart);
    this.append(foot);
    this.toggleAttribute('data-awake', true);
    this.look();
    // The same form may be open in another tab, and another programme may be opened there.
    onProgrammeChange(() => {
      this.lookAgain();
    });
    window.addEventListener('storage', ({ key }) => {
      if (key?.startsWith('turnabout-form') === true) this.look();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.keeping.hasUnkept()) event.preventDefault();
    });
  }

  private keep(changes: AnswerChanges, news?: string): void {
    const outcome = this.keeping.change(changes);
    const recovered = this.fault !== 'kept' && outcome === 'kept';
    this.fault = outcome;
    this.look(
      outcome === 'kept' ? (recovered ? this.word('keptAgain') : news) : this.word(outcome),
    );
  }

  private clearOrBringBack(): void {
    const { answers } = this.keeping.now();
    const back = this.cleared;
    this.takenOver = undefined;
    if (back === undefined) {
      this.cleared = answers;
      this.keep(without(Object.keys(answers)), this.word('cleared'));
    } else {
      this.cleared = undefined;
      // What was typed since is newer.
      this.keep({ ...back, ...answers }, this.word('broughtBack'));
    }
  }

  /** Copies what was typed without a programme into fields that are empty in the open one, and takes that back. */
  private takeOverOrBack(): void {
    const { takenOver } = this;
    this.cleared = undefined;
    if (takenOver !== undefined) {
      this.takenOver = undefined;
      this.keep(without(takenOver), '');
      return;
    }
    const apart = this.apartNow();
    this.takenOver = Object.keys(apart);
    this.keep(apart, fill(this.word('takenOver'), { n: this.takenOver.length }));
  }

  /** What was typed without a programme into fields that are empty in the open one. */
  private apartNow(): Answers {
    const { answers, apart } = this.keeping.now();
    const taken = this.fields.filter(({ id }) => apart[id] !== undefined && !answers[id]);
    return Object.fromEntries(taken.map(({ id }) => [id, apart[id] ?? '']));
  }

  private lookAgain(): void {
    this.cleared = this.takenOver = undefined;
    this.look('');
  }

  private look(news?: string): void {
    const { programme, answers } = this.keeping.now();
    for (const field of this.fields) field.show(answers[field.id] ?? '');
    const name = programme?.name === '' ? this.word('unnamed') : (programme?.name ?? '');
    if (news !== undefined) this.status.textContent = news;
    this.clear.textContent = this.word(this.cleared === undefined ? 'clear' : 'bringBack');
    this.clear.hidden = Object.keys(answers).length === 0 && this.cleared === undefined;
    this.drawWhose(programme === undefined ? undefined : name);
    this.drawProgress();
    const n = Object.keys(this.apartNow()).length;
    this.apart.hidden = n === 0 && this.takenOver === undefined;
    this.apartText.textContent =
      this.takenOver === undefined ? fill(this.word('apart'), { n }) : '';
    const over = this.takenOver === undefined ? 'takeOver' : 'takeOverUndo';
    this.takeOver.textContent = fill(this.word(over), { name });
  }

  private drawWhose(name: string | undefined): void {
    if (name === undefined) {
      this.whose.textContent = this.word('kept');
      return;
    }
    const link = document.createElement('a');
    link.href = this.word('plan');
    link.textContent = name;
    const [before = '', after = ''] = this.word('keptFor').split('{name}');
    this.whose.replaceChildren(before, link, after);
  }

  private drawProgress(): void {
    const empty = this.fields.filter(({ row }) => !row.hasAttribute('data-filled'));
    const [all, left] = [this.fields.length, empty.filter(({ required }) => required).length];
    this.toggleAttribute('data-filled', empty.length < all);
    this.progress.textContent = fill(this.word(left > 0 ? 'progressNeeded' : 'progress'), {
      done: all - empty.length,
      all,
      left,
    });
  }

  private printBlank(): void {
    const show = () => {
      this.removeAttribute('data-blank');
    };
    this.setAttribute('data-blank', '');
    window.addEventListener('afterprint', show, { once: true });
    window.print();
  }

  private button(text: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = text;
    button.addEventListener('click', press);
    return button;
  }

  private word(name: string): string {
    return this.dataset[name] ?? '';
  }
}

const without = (ids: readonly string[]): AnswerChanges =>
  Object.fromEntries(ids.map((id) => [id, undefined]));

customElements.define('template-form', TemplateForm);
