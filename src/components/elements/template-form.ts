import { fill } from '../../engine/fill.ts';
import type { AnswerChanges, Answers } from '../../device/form-answers.ts';
import { type FormKeeping, formKeeping } from './forms/form-keeping.ts';
import type { FormPlan } from './forms/form-plan.ts';
import { answerIn, type FormRow, showAnswer } from './forms/form-row.ts';

/**
 * Turns a printed document into a form. What is typed stays on the device by field id, for the open programme where there
 * is one. What somebody asks for by a button, or an open programme fills in, is fetched then. Without JavaScript the
 * document is one to print.
 */
export class TemplateForm extends HTMLElement {
  keeping: FormKeeping = formKeeping('');
  /** What the open programme says of fields, by their ids. */
  planned: Answers = {};
  private isFaulty = false;
  private plan: FormPlan | undefined;

  connectedCallback(): void {
    this.keeping = formKeeping(this.word('form'));
    this.addEventListener('input', ({ target }) => {
      const row = rowOf(target);
      if (row !== null) this.keepAnswer(row, answerIn(row));
    });
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof Element && target.closest('button')?.dataset['act'];
      if (act) void this.act(act, rowOf(target));
    });
    this.addEventListener('focusout', ({ target }) => {
      void this.test(rowOf(target));
    });
    this.toggleAttribute('data-awake', true);
    this.look();
    for (const row of this.querySelectorAll<FormRow>('[data-tested][data-filled]'))
      void this.test(row);
    // The same form may be open in another tab, and another programme may be opened there.
    for (const event of ['storage', 'pageshow']) {
      window.addEventListener(event, () => {
        this.look();
      });
    }
    window.addEventListener('beforeunload', (event) => {
      if (this.keeping.hasUnkept()) event.preventDefault();
    });
  }

  /** Keeps an answer, unless the plan gives the same or there is none. */
  keepAnswer({ id }: FormRow, answer: string): void {
    this.keep({ [id]: answer === (this.planned[id] ?? '') ? undefined : answer });
  }

  /** Keeps answers, and says what became of it where that is news. */
  keep(changes: AnswerChanges, news?: string): void {
    const outcome = this.keeping.change(changes);
    const fault = outcome === 'kept' ? undefined : this.word(outcome);
    this.look(fault ?? (this.isFaulty ? this.word('keptAgain') : news));
    this.isFaulty = fault !== undefined;
  }

  get rows(): readonly FormRow[] {
    return [...this.querySelectorAll<FormRow>('[data-field]')];
  }

  word(name: string): string {
    return this.dataset[name] ?? '';
  }

  /** Shows what the device and the plan say now. */
  look(news?: string): void {
    const now = this.keeping.now();
    if (this.plan !== undefined) this.planned = this.plan.draw(now);
    else if (now.programme !== undefined || this.isGiven()) void this.bringPlan();
    const { rows, planned } = this;
    for (const row of rows)
      showAnswer(row, now.answers[row.id], planned[row.id], this.word('locale'));
    const empty = rows.filter((row) => !row.matches('[data-filled]'));
    const [all, left] = [rows.length, empty.filter((row) => row.matches('[data-required]')).length];
    this.toggleAttribute('data-filled', empty.length < all);
    this.toggleAttribute('data-typed', Object.keys(now.answers).length > 0);
    const progress = this.word(left > 0 ? 'progressNeeded' : 'progress');
    this.say('.form-progress', fill(progress, { done: all - empty.length, all, left }));
    if (news !== undefined) this.say('.form-foot [role=status]', news);
  }

  /** Whether another form, from which fields are filled, holds anything. */
  private isGiven(): boolean {
    const { giver } = this.dataset;
    return giver !== undefined && Object.keys(this.keeping.answersOf(giver)).length > 0;
  }

  private async bringPlan(): Promise<void> {
    const { formPlan } = await import('./forms/form-plan.ts');
    this.plan ??= formPlan(this);
    this.look();
  }

  private async act(act: string, row: FormRow | null): Promise<void> {
    try {
      const { formActs } = await import('./forms/form-acts.ts');
      await formActs[act]?.(this, row);
    } catch {
      this.say('.form-foot [role=status]', this.word('offline'));
    }
  }

  /** Advice on what is typed, for fields that have tests; without it the field is one like any other. */
  private async test(row: FormRow | null): Promise<void> {
    if (row?.dataset['tested'] === undefined) return;
    const { questionNotes } = await import('./forms/question-notes.ts');
    questionNotes(this, row);
  }

  private say(where: string, text: string): void {
    const place = this.querySelector(where);
    if (place !== null) place.textContent = text;
  }
}

const rowOf = (target: EventTarget | null): FormRow | null =>
  target instanceof Element ? target.closest<FormRow>('[data-field]') : null;

customElements.define('template-form', TemplateForm);
