import type { Answers } from '../../../device/form-answers.ts';
import { fill } from '../../../engine/fill.ts';
import type { FormHost } from './form-host.ts';
import type { FormNow } from './form-keeping.ts';

/** Offers to copy what was typed without a programme into fields that are empty in the open one, and to take that back. */
export function takeOver(form: FormHost) {
  let taken: { readonly key: string; readonly fields: readonly string[] } | undefined;
  const place = document.createElement('p');
  const [text, button] = [document.createElement('span'), document.createElement('button')];
  place.className = 'form-actions live';
  button.type = 'button';
  button.className = 'button quiet';
  place.append(text, button);

  const missing = ({ answers, apart }: FormNow): Answers =>
    Object.fromEntries(
      form.rows.flatMap(({ id }) => {
        const own = apart[id];
        return own === undefined || answers[id] ? [] : [[id, own]];
      }),
    );

  button.addEventListener('click', () => {
    if (taken !== undefined) {
      const without: Record<string, undefined> = {};
      for (const id of taken.fields) without[id] = undefined;
      taken = undefined;
      form.keep(without, '');
      return;
    }
    const now = form.keeping.now();
    const changes = missing(now);
    taken = { key: now.key, fields: Object.keys(changes) };
    form.keep(changes, fill(form.word('takenOver'), { n: taken.fields.length }));
  });

  /** @param name of the open programme, where one is open. */
  const draw = (now: FormNow, name: string | undefined): void => {
    if (taken?.key !== now.key) taken = undefined;
    const n = Object.keys(missing(now)).length;
    place.hidden = name === undefined || (n === 0 && taken === undefined);
    text.textContent = taken === undefined ? fill(form.word('apart'), { n }) : '';
    const offer = form.word(taken === undefined ? 'takeOver' : 'takeOverUndo');
    button.textContent = fill(offer, { name: name ?? '' });
  };

  return { place, draw };
}
