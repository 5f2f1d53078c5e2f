/** What a field is filled in with: it shows an answer and tells when it is changed. */
export interface AnswerControl {
  /** The answer as it is kept. */
  readonly get: () => string;
  readonly set: (answer: string) => void;
  readonly focus: () => void;
}

/** The field as the page has it: its id, its kind, and the texts that describe it. */
export interface FieldPlace {
  readonly id: string;
  readonly kind: string;
  readonly place: HTMLElement;
  /** Ids of the texts that describe it. */
  readonly describedBy: string;
  readonly required: boolean;
}

/** Puts the control of a field into its place. @param changed called whenever somebody types or chooses. */
export function answerControl(field: FieldPlace, changed: () => void): AnswerControl {
  return field.kind === 'choice' ? choiceControl(field, changed) : textControl(field, changed);
}

function textControl(field: FieldPlace, changed: () => void): AnswerControl {
  const control = document.createElement(field.kind === 'long' ? 'textarea' : 'input');
  if (control instanceof HTMLInputElement) {
    control.type = field.kind === 'date' ? 'date' : 'text';
    if (field.kind === 'number') control.inputMode = 'decimal';
  } else control.rows = 4;
  control.id = `${field.id}-answer`;
  control.className = 'answer';
  control.autocomplete = 'off';
  control.setAttribute('aria-labelledby', `${field.id}-label`);
  describe(control, field);
  control.addEventListener('input', changed);
  field.place.prepend(control);
  return {
    get: () => control.value,
    set: (answer) => {
      // Setting it again would move the cursor.
      if (control.value !== answer) control.value = answer;
    },
    focus: () => {
      control.focus();
    },
  };
}

/** One of the options, which stay where they were printed. An answer that the form no longer offers is shown as one more. */
function choiceControl(field: FieldPlace, changed: () => void): AnswerControl {
  const list = field.place.querySelector('ul') ?? field.place;
  list.setAttribute('role', 'radiogroup');
  list.setAttribute('aria-labelledby', `${field.id}-label`);
  describe(list, field);
  const optionOf = (text: string) => {
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = `${field.id}-answer`;
    radio.value = text;
    radio.autocomplete = 'off';
    const label = document.createElement('label');
    label.append(radio, text);
    return label;
  };
  for (const item of list.children) {
    // Of a group of radio buttons nothing else is a child.
    item.setAttribute('role', 'presentation');
    item.replaceChildren(optionOf(item.textContent));
  }
  list.addEventListener('change', changed);
  const radios = () => [...list.querySelectorAll('input')];
  return {
    get: () => radios().find(({ checked }) => checked)?.value ?? '',
    set: (answer) => {
      if (answer !== '' && !radios().some(({ value }) => value === answer)) {
        const item = document.createElement('li');
        item.setAttribute('role', 'presentation');
        item.append(optionOf(answer));
        list.append(item);
      }
      for (const radio of radios()) radio.checked = radio.value === answer;
    },
    focus: () => {
      radios()[0]?.focus();
    },
  };
}

function describe(control: Element, { describedBy, required }: FieldPlace): void {
  if (describedBy !== '') control.setAttribute('aria-describedby', describedBy);
  if (required) control.setAttribute('aria-required', 'true');
}
