/** One field of the form in the page: its control, and the text that is printed in place of it. */
export type FormRow = HTMLElement;

const controls = (row: FormRow) => [
  ...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.answer, [type=radio]'),
];

const isRadio = (control: Element) => control.matches('[type=radio]');

/** What is typed or chosen in the field. */
export function answerIn(row: FormRow): string {
  return (
    controls(row).find((control) => !isRadio(control) || control.matches(':checked'))?.value ?? ''
  );
}

/**
 * Shows the reader's own answer, else what the plan says. A choice that the form does not offer, or no longer, becomes one
 * more option.
 */
export function showAnswer(
  row: FormRow,
  own: string | undefined,
  planned: string | undefined,
  locale: string,
): void {
  const answer = own ?? planned ?? '';
  for (const control of controls(row)) {
    if (control instanceof HTMLInputElement && isRadio(control)) {
      control.checked = control.value === answer;
      // Setting it again would move the cursor.
    } else if (control.value !== answer) control.value = answer;
  }
  if (answer !== '' && answerIn(row) === '') addOption(row, answer);
  row.toggleAttribute('data-filled', answer.trim() !== '');
  row.toggleAttribute('data-planned', own === undefined && planned !== undefined);
  row.toggleAttribute('data-replaced', own !== undefined && planned !== undefined);
  const typed = row.querySelector('.typed');
  const isDate = row.dataset['kind'] === 'date';
  if (typed !== null) typed.textContent = isDate ? written(answer, locale) : answer;
}

/** Leads the keyboard to the field. */
export function focusRow(row: FormRow): void {
  controls(row)[0]?.focus();
}

function addOption(row: FormRow, answer: string): void {
  const last = row.querySelector('.options label:last-child');
  const radio = last?.querySelector('input')?.cloneNode();
  if (!last || !(radio instanceof HTMLInputElement)) return;
  radio.value = answer;
  radio.checked = true;
  const label = document.createElement('label');
  label.append(radio, answer);
  last.after(label);
}

/** A day as it is written, "4 March 2027"; what is no day stays as it is. */
export function written(iso: string, locale: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? iso
    : day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
