import {
  type DeviceStorage,
  keysOf,
  lookUp,
  removeFrom,
  writeTo,
  type WriteOutcome,
} from './device.ts';

/** What is typed into the fields of a form, by the fields' ids. */
export type Answers = Readonly<Record<string, string>>;

/** Changes of answers by field; `undefined` takes one out. */
export type AnswerChanges = Readonly<Record<string, string | undefined>>;

const prefixOf = (programme: string | undefined) =>
  programme === undefined ? 'turnabout-form/' : `turnabout-form-of-${programme}/`;

/** Where the answers to a form are kept: those for a programme apart from all others. */
export const formKey = (form: string, programme: string | undefined) => prefixOf(programme) + form;

/** Answers with changes made in them. */
export function withChanges(answers: Answers, changes: AnswerChanges): Answers {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(
    all.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The answers kept under a key; none where the device keeps nothing or something else. */
export function readAnswers(storage: DeviceStorage | undefined, key: string): Answers {
  const found = lookUp(storage, key);
  if (found.kind !== 'text') return {};
  try {
    const stored: unknown = JSON.parse(found.text);
    const all = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(
      all.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/**
 * Makes changes in what the device holds now, so that two tabs in which different fields are filled in never undo each other.
 * Answers to fields that the form no longer has stay: a field that comes back finds its text.
 */
export function changeAnswers(
  storage: DeviceStorage | undefined,
  key: string,
  changes: AnswerChanges,
): WriteOutcome {
  const answers = withChanges(readAnswers(storage, key), changes);
  if (Object.keys(answers).length > 0) return writeTo(storage, key, JSON.stringify(answers));
  return storage !== undefined && removeFrom(storage, key) ? 'kept' : 'blocked';
}

/** Removes what was typed into the forms of a programme. */
export function removeFormsOf(storage: DeviceStorage | undefined, programme: string): void {
  for (const key of keysOf(storage, prefixOf(programme))) removeFrom(storage, key);
}
