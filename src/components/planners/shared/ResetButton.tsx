import { useState } from 'react';
import type { PlannerStrings } from './strings.ts';

interface Props<State> {
  readonly strings: PlannerStrings;
  readonly state: State;
  readonly opening: State;
  readonly onSet: (state: State) => void;
}

/** Resets everything; what was there can be brought back. */
export function ResetButton<State>({ strings, state, opening, onSet }: Props<State>) {
  const [before, setBefore] = useState<State | undefined>(undefined);
  const undoable = before !== undefined && state === opening;
  return (
    <>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          if (undoable) {
            onSet(before);
            setBefore(undefined);
          } else {
            setBefore(state);
            onSet(opening);
          }
        }}
      >
        {undoable ? strings.undo : strings.reset}
      </button>
      <span role="status" className="help">
        {undoable ? strings.resetDone : ''}
      </span>
    </>
  );
}
