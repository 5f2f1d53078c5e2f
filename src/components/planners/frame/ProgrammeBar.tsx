import { useId } from 'react';
import { fill } from '../../../engine/fill.ts';
import { programmeTexts } from '../../../model/programme/ranges.ts';
import type { Plan } from './plan.ts';
import { ShareMenu } from './ShareMenu.tsx';

/** Name of the open programme, whether it is kept, undo and redo, and the ways out. */
export function ProgrammeBar({ plan }: { readonly plan: Plan }) {
  const { desk, strings, undoLabel, redoLabel } = plan;
  const id = useId();
  return (
    <div className="programme-bar">
      <div className="programme-name">
        <label htmlFor={id} className="visually-hidden">
          {strings.name}
        </label>
        <input
          id={id}
          type="text"
          value={desk.programme.name}
          placeholder={strings.unnamed}
          maxLength={programmeTexts.name}
          autoComplete="off"
          disabled={!plan.awake}
          onChange={(event) => {
            plan.rename(event.currentTarget.value);
          }}
        />
        <p className="keeping">{keepingWords(plan)}</p>
      </div>
      <div className="programme-actions">
        <button
          type="button"
          className="button quiet"
          disabled={undoLabel === undefined}
          title={undoLabel === undefined ? undefined : fill(strings.undoWhat, { what: undoLabel })}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={plan.undo}
        >
          {strings.undo}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={redoLabel === undefined}
          title={redoLabel === undefined ? undefined : fill(strings.redoWhat, { what: redoLabel })}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          onClick={plan.redo}
        >
          {strings.redo}
        </button>
        <ShareMenu plan={plan} />
      </div>
    </div>
  );
}

function keepingWords({ desk, strings, figures }: Plan): string {
  if (desk.keeping === 'nothing-yet') return strings.notYet;
  if (desk.keeping !== 'kept') return '';
  return desk.savedAt === undefined
    ? strings.kept
    : fill(strings.keptAt, { time: figures.time(desk.savedAt) });
}
