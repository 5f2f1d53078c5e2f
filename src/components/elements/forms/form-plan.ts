import type { Answers } from '../../../device/form-answers.ts';
import { fill } from '../../../engine/fill.ts';
import type { Giver } from '../../../engine/form-facts.ts';
import { type FactWords, planFacts } from '../../../model/forms/plan-facts.ts';
import type { FormHost } from './form-host.ts';
import type { FormNow } from './form-keeping.ts';
import { type FormRow, written } from './form-row.ts';
import { takeOver } from './take-over.ts';

export type FormPlan = ReturnType<typeof formPlan>;

/** What a form says of the open programme, and is filled with from there. */
export function formPlan(form: FormHost) {
  const whose = form.querySelector('.form-whose') ?? document.createElement('p');
  const kept = whose.textContent;
  const over = takeOver(form);
  whose.after(over.place);
  // What the page itself brings along.
  const words = JSON.parse(form.word('facts') || 'null') as FactWords | null;
  const givers = JSON.parse(form.word('givers') || '{}') as Readonly<Record<string, Giver>>;

  const drawWhose = (name: string) => {
    const link = document.createElement('a');
    link.href = form.word('plan');
    link.textContent = name;
    const [before = '', after = ''] = form.word('keptFor').split('{name}');
    whose.replaceChildren(before, link, after);
  };

  /** What the programme and other forms say of the fields. */
  const plannedFor = ({ programme }: FormNow): Answers => {
    const facts =
      words === null || programme === undefined ? {} : planFacts(programme.document, words);
    return Object.fromEntries(
      form.rows.flatMap((row) => {
        const from = row.dataset['from'] ?? '';
        const giver = givers[from];
        const value = giver ? form.keeping.answersOf(giver.form)[giver.field] : facts[from];
        return value === undefined ? [] : [[row.id, asTyped(row, value)]];
      }),
    );
  };

  /** A day stays as it is where a day is asked for, and is written out elsewhere. */
  const asTyped = (row: FormRow, value: string) =>
    row.dataset['kind'] === 'date' ? value : written(value, form.word('locale'));

  const drawMark = (row: FormRow, own: string | undefined, planned: string) => {
    const mark = row.querySelector('.from-plan p');
    const giver = givers[row.dataset['from'] ?? ''];
    const [from, says] = giver ? ['fromForm', 'formSays'] : ['fromPlan', 'planSays'];
    const value = written(planned, form.word('locale'));
    const text = fill(form.word(own === undefined ? from : says), {
      form: giver?.title ?? '',
      value,
    });
    // Only what is new, so that nothing is read out again.
    if (mark !== null && mark.textContent !== text) mark.textContent = text;
  };

  /** @returns what the fields are filled with as long as nothing is typed. */
  const draw = (now: FormNow): Answers => {
    const { programme, answers } = now;
    const name = programme?.name === '' ? form.word('unnamed') : programme?.name;
    if (name === undefined) whose.textContent = kept;
    else drawWhose(name);
    over.draw(now, name);
    const planned = plannedFor(now);
    for (const row of form.rows) {
      const text = planned[row.id];
      if (text !== undefined) drawMark(row, answers[row.id], text);
    }
    return planned;
  };

  return { draw };
}
