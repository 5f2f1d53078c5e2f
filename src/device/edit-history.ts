import type { Programme } from '../model/programme/schema.ts';

/** A programme as it was before an edit (or after, among those undone), and what that edit did. */
export interface HistoryStep {
  readonly programme: Programme;
  /** What the edit did, in words. */
  readonly label: string;
  /** What was edited: edits of the same thing in quick succession are one step. */
  readonly what: string;
  /** Milliseconds, of any clock that only runs forwards. */
  readonly at: number;
}

/** What can be undone, the last edit last, and done again, the next one last. */
export interface EditHistory {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

export const emptyHistory: EditHistory = { past: [], future: [] };

/** Steps that are kept. */
export const longestHistory = 100;

/** Milliseconds within which edits of the same thing are one step. */
export const togetherWithin = 1_000;

/** The step that an edit would be one with, if any. */
export function joinedStep(
  { past, future }: EditHistory,
  { what, at }: Pick<HistoryStep, 'what' | 'at'>,
): HistoryStep | undefined {
  const last = past.at(-1);
  if (last === undefined || future.length > 0 || last.what !== what) return undefined;
  const milliseconds = at - last.at;
  // Less than nothing where the clock was set back.
  return milliseconds >= 0 && milliseconds < togetherWithin ? last : undefined;
}

/** Notes an edit; what had been undone cannot be done again after it. */
export function noteEdit(history: EditHistory, edit: HistoryStep): EditHistory {
  const first = joinedStep(history, edit);
  // The programme before the first of them is what undo goes back to.
  const past =
    first === undefined
      ? [...history.past, edit]
      : [...history.past.slice(0, -1), { ...edit, programme: first.programme }];
  return { past: past.slice(-longestHistory), future: [] };
}

/** The history of a programme that was named without an edit: no step takes that name back. */
export function historyRenamed(
  { past, future }: EditHistory,
  from: string,
  to: string,
): EditHistory {
  const renamed = (step: HistoryStep) =>
    step.programme.name === from ? { ...step, programme: { ...step.programme, name: to } } : step;
  return { past: past.map(renamed), future: future.map(renamed) };
}

/** Goes one step back, from the present programme. `undefined` where there is none. */
export function stepBack(
  { past, future }: EditHistory,
  present: Programme,
): { readonly programme: Programme; readonly history: EditHistory } | undefined {
  const last = past.at(-1);
  if (last === undefined) return undefined;
  return {
    programme: last.programme,
    history: { past: past.slice(0, -1), future: [...future, { ...last, programme: present }] },
  };
}

/** Goes one step forward again. */
export function stepForward(
  { past, future }: EditHistory,
  present: Programme,
): { readonly programme: Programme; readonly history: EditHistory } | undefined {
  const next = future.at(-1);
  if (next === undefined) return undefined;
  return {
    programme: next.programme,
    history: {
      // Done again at no time: an edit that follows never joins it.
      past: [...past, { ...next, programme: present, at: -togetherWithin }],
      future: future.slice(0, -1),
    },
  };
}
