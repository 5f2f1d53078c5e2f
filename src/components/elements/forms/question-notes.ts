import { fill } from '../../../engine/fill.ts';
import type { PageTest } from '../../../engine/question-tests.ts';
import {
  type NoticedWeakness,
  noticedWeaknesses,
} from '../../../model/questions/noticed-weaknesses.ts';
import type { FormHost } from './form-host.ts';
import { answerIn, type FormRow } from './form-row.ts';

/** How long somebody has to stop typing before a question is looked at again. */
const pauseMilliseconds = 1500;

const awake = new WeakSet<FormRow>();

/**
 * Says beside a field which weaknesses its question seems to have: now, and from now on whenever typing pauses after a
 * question mark or what was noticed before. It advises and never holds anything up.
 */
export function questionNotes(form: FormHost, row: FormRow): void {
  const tests = JSON.parse(form.word('tests')) as readonly PageTest[];
  const place = row.querySelector('.noticed');
  const status = place?.querySelector('[role=status]');
  if (!place || !status) return;
  const show = () => {
    const question = answerIn(row);
    const noticed = noticedWeaknesses(question, tests);
    const text = question.trim() === '' ? '' : summary(form, noticed);
    // The same again would be read out again.
    if (status.textContent !== text) status.textContent = text;
    place.querySelector('ul')?.remove();
    if (noticed.length > 0) place.append(list(form, noticed));
  };
  show();
  if (awake.has(row)) return;
  awake.add(row);
  let timer = 0;
  row.addEventListener('input', () => {
    window.clearTimeout(timer);
    const isAsked = /\?\s*$/.test(answerIn(row)) || place.querySelector('ul') !== null;
    if (isAsked || answerIn(row).trim() === '') timer = window.setTimeout(show, pauseMilliseconds);
  });
}

type Noticed = readonly NoticedWeakness<PageTest>[];

function summary(form: FormHost, noticed: Noticed): string {
  const titles = noticed.map(({ test }) => test.title);
  const what =
    titles.length === 0
      ? form.word('noticedNothing')
      : fill(form.word('noticed'), { titles: titles.join('; ') });
  return `${what} ${form.word('noticedJudge')}`;
}

function list(form: FormHost, noticed: Noticed): HTMLElement {
  const items = noticed.map(({ test, words }) => {
    const { title, noticed: sentence, why, instead, weak, strong } = test;
    const found = words.map((each) => fill(form.word('foundWords'), { words: each })).join(', ');
    const item = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = title;
    const example = paragraph(fill(form.word('becomes'), { weak, strong }));
    example.className = 'example-answer';
    const said = fill(sentence, { words: found });
    item.append(name, paragraph(`${said} ${why}`), paragraph(instead), example);
    return item;
  });
  const all = document.createElement('ul');
  all.append(...items);
  return all;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
