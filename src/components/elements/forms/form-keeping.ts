import { browserDevice } from '../../../device/browser-device.ts';
import type { WriteOutcome } from '../../../device/device.ts';
import {
  type AnswerChanges,
  type Answers,
  changeAnswers,
  formKey,
  readAnswers,
  withChanges,
} from '../../../device/form-answers.ts';
import { fieldOf, openRecord, textOf } from '../programme/open-record.ts';

/** What the device says of one form. */
export interface FormNow {
  /** Where the answers are kept. */
  readonly key: string;
  /** The open programme, for which these are the answers; `undefined` where none is open. */
  readonly programme: { readonly name: string; readonly document: object } | undefined;
  readonly answers: Answers;
  /** What was typed without a programme, where one is open. */
  readonly apart: Answers;
}

export type FormKeeping = ReturnType<typeof formKeeping>;

/** The answers to a form: those for the open programme, else those that the device keeps without one. */
export function formKeeping(form: string) {
  const { storage } = browserDevice();
  /** What the device could not take, by key: it stays in memory. */
  const unkept = new Map<string, AnswerChanges>();

  const open = () => {
    const found = openRecord();
    return typeof found === 'string' ? undefined : found;
  };
  const key = () => formKey(form, open()?.id);
  const at = (place: string) => withChanges(readAnswers(storage, place), unkept.get(place) ?? {});

  const now = (): FormNow => {
    const found = open();
    const programme = found && {
      name: textOf(fieldOf(found.programme, 'name')),
      document: found.programme,
    };
    return {
      key: key(),
      programme,
      answers: at(key()),
      apart: programme ? at(formKey(form, undefined)) : {},
    };
  };

  /** Makes changes, and tries again to keep what could not be kept before. */
  const change = (changes: AnswerChanges): WriteOutcome => {
    const place = key();
    const all = { ...unkept.get(place), ...changes };
    const outcome = changeAnswers(storage, place, all);
    if (outcome === 'kept') unkept.delete(place);
    else unkept.set(place, all);
    return outcome;
  };

  /** The answers to another form, for the same programme. */
  const answersOf = (other: string): Answers => at(formKey(other, open()?.id));

  return { now, change, answersOf, hasUnkept: () => unkept.size > 0 };
}
