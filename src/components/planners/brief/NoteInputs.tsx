import { useId } from 'react';
import { fill } from '../../../engine/fill.ts';
import { withNote } from '../../../model/programme/edits.ts';
import { programmeTexts } from '../../../model/programme/ranges.ts';
import { steps } from '../../../model/programme/steps.ts';
import type { Plan } from '../frame/plan.ts';
import { stepLabel } from '../frame/step-label.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BriefStrings;
}

/** A note for each part of the brief. */
export function NoteInputs({ plan, strings }: Props) {
  const id = useId();
  return (
    <fieldset className="group">
      <legend>{strings.notes}</legend>
      <p className="help">{strings.notesHelp}</p>
      {steps.map((step) => (
        <div className="field" key={step}>
          <label htmlFor={`${id}-${step}`}>
            {fill(strings.noteOn, { step: stepLabel(step, plan.strings).toLowerCase() })}
          </label>
          <textarea
            id={`${id}-${step}`}
            rows={3}
            maxLength={programmeTexts.note}
            value={plan.programme.notes[step] ?? ''}
            autoComplete="off"
            onChange={(event) => {
              const text = event.currentTarget.value;
              plan.edit(`note-${step}`, (programme) => withNote(programme, step, text));
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
