import { type AnswerControl, answerControl } from './answer-control.ts';

/** What a field says by itself. */
export interface FieldWords {
  readonly noAnswer: string;
  readonly signature: string;
  /** Language in which days are written. */
  readonly locale: string;
}

/** One field of the form in the page: its control, and the text that is printed in place of it. */
export interface FormField {
  readonly id: string;
  readonly required: boolean;
  readonly row: HTMLElement;
  readonly control: AnswerControl;
  readonly show: (answer: string) => void;
}

/** Makes a printed field one to fill in. */
export function formField(
  row: HTMLElement,
  words: FieldWords,
  changed: (field: FormField) => void,
): FormField {
  const { field: id = '', kind = '', required } = row.dataset;
  const place = row.querySelector('dd') ?? row;
  const note = kind === 'signature' ? signatureNote(id, words.signature) : undefined;
  if (note !== undefined) place.prepend(note);
  const helps = [place.querySelector('.answer-help'), note].flatMap((text) => text?.id ?? []);
  const control = answerControl(
    { id, kind, place, describedBy: helps.join(' '), required: required !== undefined },
    () => {
      changed(field);
    },
  );
  const typed = document.createElement('p');
  typed.className = 'typed';
  place.querySelector(kind === 'signature' ? '.ruled' : ':scope > *')?.after(typed);
  const takeBack = kind === 'choice' ? takeBackButton(words.noAnswer) : undefined;
  if (takeBack !== undefined) {
    takeBack.addEventListener('click', () => {
      control.set('');
      control.focus();
      changed(field);
    });
    place.querySelector('ul')?.after(takeBack);
  }
  const field: FormField = {
    id,
    required: required !== undefined,
    row,
    control,
    show: (answer) => {
      control.set(answer);
      row.toggleAttribute('data-filled', answer.trim() !== '');
      typed.textContent = kind === 'date' ? written(answer, words.locale) : answer;
      if (takeBack !== undefined) takeBack.hidden = answer === '';
    },
  };
  // A click on the label leads to the field, as it does everywhere.
  row.querySelector('dt')?.addEventListener('click', () => {
    control.focus();
  });
  return field;
}

function signatureNote(id: string, text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'why screen-only';
  note.id = `${id}-sign`;
  note.textContent = text;
  return note;
}

function takeBackButton(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.textContent = text;
  return button;
}

/** A day as it is written, "4 March 2027"; what is no day stays as it is. */
export function written(iso: string, locale: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(day.getTime())) return iso;
  return day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
