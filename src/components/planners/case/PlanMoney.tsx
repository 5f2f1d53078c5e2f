import { useState } from 'react';
import { ownValue } from '../../../model/programme/edits.ts';
import type { Given } from '../../../model/programme/given.ts';
import type { NumberRange } from '../../../model/programme/ranges.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import type { FieldWords } from '../fields/field-words.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import type { Plan } from '../frame/plan.ts';
import { Provenance } from '../frame/Provenance.tsx';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly currency: string;
  readonly label: string;
  readonly help?: string;
  readonly given: Given<number>;
  readonly range: NumberRange;
  /** What is edited, for undo. */
  readonly what: string;
  readonly set: (programme: Programme, value: number | undefined) => Programme;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** A sum of the programme in its currency, with where it comes from. */
export function PlanMoney(props: Props) {
  // Another programme: what was typed for the last one goes with its field.
  return <MoneyOfRound key={props.plan.round} {...props} />;
}

function MoneyOfRound(props: Props) {
  const { plan, fields, currency, label, help, given, range, what, set, onProblem } = props;
  const [unread, setUnread] = useState(false);
  return (
    <MoneyField
      label={label}
      {...(help === undefined ? {} : { help })}
      value={unread ? undefined : given.value}
      range={range}
      currency={currency}
      locales={plan.locales}
      words={fields}
      note={
        <Provenance
          given={given}
          show={plan.figures.money}
          strings={plan.strings}
          onRestore={() => {
            plan.edit(what, (programme) => set(programme, undefined));
          }}
        />
      }
      onProblem={(problem) => {
        setUnread(problem);
        onProblem(label, problem);
      }}
      onChange={(value) => {
        if (value === undefined) return;
        // Told at once: a settled question must not wait for the field to report it.
        setUnread(false);
        plan.edit(what, (programme) => set(programme, ownValue(value, given)));
      }}
    />
  );
}
