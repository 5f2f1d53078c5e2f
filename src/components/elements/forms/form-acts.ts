import { offerDownload } from '../../../device/offer-download.ts';
import type { Answers } from '../../../device/form-answers.ts';
import { fill } from '../../../engine/fill.ts';
import { formMarkdown } from '../../../model/forms/form-markdown.ts';
import { documentOf } from './document-of.ts';
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
  copy: async (form) => {
    const markdown = formMarkdown(documentOf(form));
    try {
      await navigator.clipboard.writeText(markdown);
      form.look(form.word('copied'));
    } catch {
      // Refused, or an address without encryption, where there is no clipboard.
      form.look(form.word('notCopied'));
    }
  },
  download: (form) => {
    const name = `${form.word('form')}.md`;
    offerDownload(name, formMarkdown(documentOf(form)), 'text/markdown');
    form.look(fill(form.word('downloaded'), { name }));
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
