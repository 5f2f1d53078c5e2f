import type { FormDocument } from '../../../model/forms/form-markdown.ts';
import { answerIn, type FormRow } from './form-row.ts';

/** The document as the page shows it, with what is typed into it. */
export function documentOf(form: Element): FormDocument {
  return {
    title: textOf(document.querySelector('h1')),
    sections: [...form.querySelectorAll('section')].map((section) => ({
      title: textOf(section.querySelector('h2')),
      text: [...section.querySelectorAll(':scope > p')].map(textOf),
      fields: [...section.querySelectorAll<FormRow>('[data-field]')].map(entryOf),
    })),
  };
}

function entryOf(row: FormRow): FormDocument['sections'][number]['fields'][number] {
  const label = textOf(row.querySelector('dt > :first-child'));
  const options = [...row.querySelectorAll<HTMLInputElement>('[type=radio]')];
  if (options.length > 0)
    return { label, answer: answerIn(row), options: options.map(({ value }) => value) };
  const signed = row.dataset['kind'] === 'signature';
  return { label, answer: textOf(row.querySelector('.typed')), signed };
}

const textOf = (element: Element | null) => element?.textContent.trim() ?? '';
