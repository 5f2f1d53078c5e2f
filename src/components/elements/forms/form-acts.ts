import type { Answers } from '../../../device/form-answers.ts';
import type { FormHost } from './form-host.ts';
import { focusRow, type FormRow } from './form-row.ts';

type FormAct = (form: FormHost, row: FormRow | null) => void | Promise<void>;

/** What was cleared last, and where it had been kept. */
let cleared: { readonly key: string; readonly answers: Answers } | undefined;

/** What the buttons of a form do, by `data-act`. */
export const formActs: Readonly<Record<string, FormAct>> = {
  print: () => {
    window.print();
  },
  printBlank: (form) => {
    form.toggleAttribute('data-blank', true);
    window.addEventListener('afterprint', () => form.toggleAttribute('data-blank', false), {
      once: true,
    });
    window.print();
  },
  clear: (form) => {
    const { answers, key } = form.keeping.now();
    cleared = { key, answers };
    form.toggleAttribute('data-undoable', true);
    const without: Record<string, undefined> = {};
    for (const id of Object.keys(answers)) without[id] = undefined;
    form.keep(without, form.word('cleared'));
    form.querySelector<HTMLElement>('[data-act=bringBack]')?.focus();
  },
  bringBack: (form) => {
    const { answers, key } = form.keeping.now();
    form.toggleAttribute('data-undoable', false);
    if (cleared?.key !== key) return;
    // What was typed since is newer.
    form.keep({ ...cleared.answers, ...answers }, form.word('broughtBack'));
    form.querySelector<HTMLElement>('[data-act=clear]')?.focus();
  },
  restore: (form, row) => {
    if (row === null) return;
    form.keep({ [row.id]: undefined });
    focusRow(row);
  },
  unchoose: (form, row) => {
    if (row === null) return;
    form.keepAnswer(row, '');
    focusRow(row);
  },
};
