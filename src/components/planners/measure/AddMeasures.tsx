import { useId, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { ProgrammeKpi } from '../../../model/programme/content.ts';
import { programmeCounts, programmeTexts } from '../../../model/programme/ranges.ts';
import { withKpiMeasure, withOwnMeasure } from '../../../model/programme/with-measure.ts';
import type { Plan } from '../frame/plan.ts';
import type { MeasureStrings } from './measure-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: MeasureStrings;
}

/** What could be measured: what the chosen methods can show, the rest of the library, and one's own. */
export function AddMeasures({ plan, strings }: Props) {
  const { suggested, others, full } = plan.evaluation.measure;
  if (full)
    return (
      <p className="help">
        {fill(strings.full, { n: plan.figures.number(programmeCounts.measures) })}
      </p>
    );
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label.toLowerCase() ?? wanted;
  const add = (kpi: string) => {
    plan.edit(`measure-${kpi}`, (programme) => withKpiMeasure(programme, kpi));
  };
  const row = (kpi: ProgrammeKpi, why?: string) => (
    <li key={kpi.id}>
      <span>
        {kpi.label}
        {why !== undefined && <small className="help">{why}</small>}
      </span>
      <button
        type="button"
        className="button quiet"
        aria-label={fill(strings.addWhat, { measure: kpi.label })}
        onClick={() => {
          add(kpi.id);
        }}
      >
        {strings.add}
      </button>
    </li>
  );
  return (
    <>
      {suggested.length > 0 && (
        <fieldset className="group">
          <legend>{strings.suggested}</legend>
          <ul className="addable" role="list">
            {suggested.map(({ kpi, shows }) =>
              row(
                kpi,
                shows.length === 0
                  ? strings.suggestedSafeguard
                  : fill(strings.suggestedShows, {
                      methods: plan.figures.list(shows.map(labelOf)),
                    }),
              ),
            )}
          </ul>
        </fieldset>
      )}
      {others.length > 0 && (
        <details className="method-ratings">
          <summary>{strings.others}</summary>
          <ul className="addable" role="list">
            {others.map((kpi) => row(kpi))}
          </ul>
        </details>
      )}
      <OwnMeasure {...{ plan, strings }} />
    </>
  );
}

function OwnMeasure({ plan, strings }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    plan.edit('measure-own', (programme) => withOwnMeasure(programme, name.trim()));
    setName('');
  };
  return (
    <fieldset className="group">
      <legend>{strings.own}</legend>
      <div className="field">
        <label htmlFor={id}>{strings.measure}</label>
        <input
          id={id}
          type="text"
          value={name}
          maxLength={programmeTexts.name}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <p id={`${id}-help`} className="help">
          {strings.ownHelp}
        </p>
      </div>
      <button type="button" className="button quiet" disabled={name.trim() === ''} onClick={add}>
        {strings.ownAdd}
      </button>
    </fieldset>
  );
}
