import { type DeskState, openingDeskState } from './desk-state.ts';
import { type EditHistory, emptyHistory } from './edit-history.ts';

export type DeskMemory = ReturnType<typeof createDeskMemory>;

/** What a desk holds in memory: the state that is shown, and the history of the open programme. */
export function createDeskMemory(mineName: () => string | undefined) {
  const listeners = new Set<() => void>();
  let state: DeskState = openingDeskState;
  let history: EditHistory = emptyHistory;

  /** Shows a change, with all that follows from it and from the history. */
  const show = (change: Partial<DeskState> = {}) => {
    const next = { ...state, ...change };
    const { past, future } = history;
    const inAddress =
      next.standing.kind === 'copy' || !['nothing-yet', 'kept'].includes(next.keeping);
    const kept = next.keeping === 'conflict' ? next : without(next, ['conflict']);
    state = {
      ...without(kept, ['undo', 'redo', 'mine']),
      ...labelled('undo', past.at(-1)?.label),
      ...labelled('redo', future.at(-1)?.label),
      ...labelled('mine', next.standing.kind === 'copy' ? mineName() : undefined),
      inAddress,
    };
    for (const listener of listeners) listener();
  };

  return {
    state: () => state,
    history: () => history,
    /** Takes another history; what follows shows it. */
    setHistory: (next: EditHistory) => {
      history = next;
    },
    show,
    /** Shows what did not come from an edit on this page: fields forget what was typed. */
    showReplaced: (change: Partial<DeskState>) => {
      show({ ...change, replaced: state.replaced + 1 });
    },
    /** Shows another programme: nothing of the last one stays. */
    showOther: (
      next: EditHistory,
      change: Partial<DeskState> & Pick<DeskState, 'programme' | 'standing'>,
    ) => {
      const { replaced, takenFromOtherTab } = state;
      history = next;
      state = { ...openingDeskState, replaced: replaced + 1, takenFromOtherTab };
      show(change);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function labelled<Key extends string>(key: Key, label: string | undefined) {
  return label === undefined ? {} : ({ [key]: label } as Record<Key, string>);
}

function without<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Omit<Value, Key> {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.some((unwanted) => unwanted === key)),
  ) as Omit<Value, Key>;
}
