import { useId, useState } from 'react';
import type { Plan } from '../../frame/plan.ts';
import { EventBar } from './EventBar.tsx';
import type { ScoreEditorStrings } from './score-editor-strings.ts';
import type { EventEdits } from './use-event-edits.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: ScoreEditorStrings;
  readonly edits: EventEdits;
}

/** The events one under the other, each with its buttons, and a form to add one: all that the score does, without a pointer's aim. */
export function EventList({ plan, strings, edits }: Props) {
  const { placing } = plan.evaluation.blend;
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  const events = placing.tracks
    .flatMap(({ method, weeks }) =>
      weeks.map((week, index) => ({ method, week, key: `${method}-${index + 1}` })),
    )
    .sort((a, b) => a.week - b.week);
  return (
    <details className="event-list">
      <summary>{strings.list}</summary>
      <ul role="list">
        {events.map(({ key, method, week }) => (
          <li key={key}>
            <EventBar {...{ plan, strings, edits, method, week }} label={labelOf(method)} />
          </li>
        ))}
      </ul>
      <AddEvent {...{ plan, strings, edits }} />
    </details>
  );
}

function AddEvent({ plan, strings, edits }: Props) {
  const id = useId();
  const weeks = plan.evaluation.blend.inputs.weeks.value;
  const [method, setMethod] = useState(plan.content.methods[0]?.id ?? '');
  const [chosen, setWeek] = useState(1);
  const week = Math.min(chosen, weeks);
  return (
    <fieldset className="group add-event" disabled={!plan.awake}>
      <legend>{strings.addTitle}</legend>
      <div className="field">
        <label htmlFor={`${id}-method`}>{strings.addMethod}</label>
        <select
          id={`${id}-method`}
          value={method}
          autoComplete="off"
          onChange={(event) => {
            setMethod(event.currentTarget.value);
          }}
        >
          {plan.content.methods.map(({ id: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-week`}>{strings.addWeek}</label>
        <select
          id={`${id}-week`}
          value={week}
          autoComplete="off"
          onChange={(event) => {
            setWeek(Number(event.currentTarget.value));
          }}
        >
          {Array.from({ length: weeks }, (_, index) => (
            <option key={`week-${index + 1}`} value={index + 1}>
              {plan.figures.number(index + 1)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          edits.add(method, week);
        }}
      >
        {strings.add}
      </button>
    </fieldset>
  );
}
