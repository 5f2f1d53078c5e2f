import { fill } from '../../../engine/fill.ts';
import type { ProgrammeKpi } from '../../../model/programme/content.ts';
import { programmeCounts } from '../../../model/programme/ranges.ts';
import { withKpiMeasure, withOwnMeasure } from '../../../model/programme/with-measure.ts';
import { NameToAdd } from '../fields/NameToAdd.tsx';
import type { Plan } from '../frame/plan.ts';
import { AddableRow } from '../shared/AddableRow.tsx';
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
  const row = ({ id, label }: ProgrammeKpi, why?: string) => (
    <AddableRow
      key={id}
      label={label}
      note={why}
      add={strings.add}
      addWhat={fill(strings.addWhat, { measure: label })}
      onAdd={() => {
        plan.edit(`measure-${id}`, (programme) => withKpiMeasure(programme, id));
      }}
    />
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
      <fieldset className="group">
        <legend>{strings.own}</legend>
        <NameToAdd
          label={strings.measure}
          help={strings.ownHelp}
          add={strings.ownAdd}
          onAdd={(name) => {
            plan.edit('measure-own', (programme) => withOwnMeasure(programme, name));
          }}
        />
      </fieldset>
    </>
  );
}
