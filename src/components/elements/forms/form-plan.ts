import type { Answers } from '../../../device/form-answers.ts';
import { fill } from '../../../engine/fill.ts';
import type { FormHost } from './form-host.ts';
import type { FormNow } from './form-keeping.ts';

export type FormPlan = ReturnType<typeof formPlan>;

/** What a form says of the open programme, and takes over for it. */
export function formPlan(form: FormHost) {
  let takenOver: readonly string[] | undefined;
  const whose = form.querySelector('.form-whose') ?? document.createElement('p');
  const kept = whose.textContent;
  const apart = document.createElement('p');
  const [apartText, takeOver] = [document.createElement('span'), document.createElement('button')];
  takeOver.type = 'button';
  takeOver.className = 'button quiet';
  takeOver.addEventListener('click', () => {
    takeOverOrBack();
  });
  apart.className = 'form-actions live';
  apart.append(apartText, takeOver);
  whose.after(apart);

  /** What was typed without a programme into fields that are empty in the open one. */
  const missing = ({ answers, apart: own }: FormNow): Answers =>
    Object.fromEntries(
      form.rows.flatMap(({ id }) => {
        const text = own[id];
        return text === undefined || answers[id] ? [] : [[id, text]];
      }),
    );

  const drawWhose = (name: string) => {
    const link = document.createElement('a');
    link.href = form.word('plan');
    link.textContent = name;
    const [before = '', after = ''] = form.word('keptFor').split('{name}');
    whose.replaceChildren(before, link, after);
  };

  /** @returns what the plan says of fields. */
  const draw = (now: FormNow): Answers => {
    if (now.programme === undefined) {
      takenOver = undefined;
      whose.textContent = kept;
      apart.hidden = true;
      return {};
    }
    const name = now.programme.name === '' ? form.word('unnamed') : now.programme.name;
    drawWhose(name);
    const n = Object.keys(missing(now)).length;
    apart.hidden = n === 0 && takenOver === undefined;
    apartText.textContent = takenOver === undefined ? fill(form.word('apart'), { n }) : '';
    const over = takenOver === undefined ? 'takeOver' : 'takeOverUndo';
    takeOver.textContent = fill(form.word(over), { name });
    return {};
  };

  /** Copies what was typed without a programme, and takes that back. */
  const takeOverOrBack = (): void => {
    const back = takenOver;
    if (back !== undefined) {
      takenOver = undefined;
      form.keep(Object.fromEntries(back.map((id) => [id, undefined])), '');
      return;
    }
    const changes = missing(form.keeping.now());
    takenOver = Object.keys(changes);
    form.keep(changes, fill(form.word('takenOver'), { n: takenOver.length }));
  };

  return { draw };
}
