import { useId } from 'react';
import { fill } from '../../../../engine/fill.ts';
import {
  withValued,
  withValuedKpi,
  withValuedOwn,
} from '../../../../model/programme/with-worth.ts';
import { NameToAdd } from '../../fields/NameToAdd.tsx';
import { AddableRow } from '../../shared/AddableRow.tsx';
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
  const adding = (measure: string) => ({
    add: strings.add,
    addWhat: fill(strings.addWhat, { measure }),
  });
  return (
    <>
      {open.length > 0 && (
        <>
          <p id={id}>
            <strong>{strings.addPlanned}</strong>
          </p>
          <ul className="addable" role="list" aria-labelledby={id}>
            {open.map(({ measure, label }) => (
              <AddableRow
                key={measure.id}
                label={label}
                {...adding(label)}
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
              <AddableRow
                key={id}
                label={label}
                {...adding(label)}
                note={valued === 'caution' ? strings.cautionNote : undefined}
                onAdd={() => {
                  plan.edit(`worth-${id}`, (programme) => withValuedKpi(programme, id));
                }}
              />
            ))}
          </ul>
          <NameToAdd
            label={strings.addOwn}
            add={strings.add}
            onAdd={(name) => {
              plan.edit('worth-own', (programme) => withValuedOwn(programme, name));
            }}
          />
        </details>
      )}
    </>
  );
}
