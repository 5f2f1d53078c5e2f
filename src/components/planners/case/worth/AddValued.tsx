import { useId, useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { programmeTexts } from '../../../../model/programme/ranges.ts';
import {
  withValued,
  withValuedKpi,
  withValuedOwn,
} from '../../../../model/programme/with-worth.ts';
import type { CasePlan } from '../case-plan.ts';
import type { ReturnsStrings } from '../returns-strings.ts';

interface Props {
  readonly plan: CasePlan;
  readonly strings: ReturnsStrings;
}

/** What could be given a value: measures of the plan, KPIs of the library, one's own. */
export function AddValued({ plan, strings }: Props) {
  const id = useId();
  const { open, library } = plan.returns;
  const { full } = plan.evaluation.measure;
  return (
    <>
      {open.length > 0 && (
        <>
          <p id={id}>
            <strong>{strings.addPlanned}</strong>
          </p>
          <ul className="addable" role="list" aria-labelledby={id}>
            {open.map(({ measure, label }) => (
              <Addable
                key={measure.id}
                {...{ strings, label }}
                onAdd={() => {
                  plan.edit(`worth-${measure.id}`, (programme) =>
                    withValued(programme, measure.id),
                  );
                }}
              />
            ))}
          </ul>
        </>
      )}
      {!full && (
        <details>
          <summary>{strings.addLibrary}</summary>
          <ul className="addable" role="list">
            {library.map(({ id, label, valued }) => (
              <Addable
                key={id}
                {...{ strings, label }}
                {...(valued === 'caution' ? { note: strings.cautionNote } : {})}
                onAdd={() => {
                  plan.edit(`worth-${id}`, (programme) => withValuedKpi(programme, id));
                }}
              />
            ))}
          </ul>
          <OwnMeasure {...{ plan, strings }} />
        </details>
      )}
    </>
  );
}

interface AddableProps {
  readonly strings: ReturnsStrings;
  readonly label: string;
  readonly note?: string;
  readonly onAdd: () => void;
}

function Addable({ strings, label, note, onAdd }: AddableProps) {
  return (
    <li>
      <span>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
      <button
        type="button"
        className="button quiet"
        aria-label={fill(strings.addWhat, { measure: label })}
        onClick={onAdd}
      >
        {strings.add}
      </button>
    </li>
  );
}

function OwnMeasure({ plan, strings }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    plan.edit('worth-own', (programme) => withValuedOwn(programme, name.trim()));
    setName('');
  };
  return (
    <div className="field">
      <label htmlFor={id}>{strings.addOwn}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={programmeTexts.name}
        autoComplete="off"
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <button type="button" className="button quiet" disabled={name.trim() === ''} onClick={add}>
        {strings.add}
      </button>
    </div>
  );
}
