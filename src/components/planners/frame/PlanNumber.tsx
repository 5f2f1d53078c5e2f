import { useState } from 'react';
import { ownValue } from '../../../model/programme/edits.ts';
import type { Given } from '../../../model/programme/given.ts';
import type { NumberRange } from '../../../model/programme/ranges.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import type { FieldWords } from '../fields/field-words.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { Plan } from './plan.ts';
import { Provenance } from './Provenance.tsx';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  /** The ISO code of the currency that it counts in, where it is a sum of money. */
  readonly currency?: string | undefined;
  readonly label: string;
  readonly help?: string;
  readonly given: Given<number>;
  readonly range: NumberRange;
  /** What is edited, for undo. */
  readonly what: string;
  readonly set: (programme: Programme, value: number | undefined) => Programme;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** A number of the programme: where it comes from is said under it, and what was overridden can be restored. */
export function PlanNumber(props: Props) {
  // Another programme: what was typed for the last one goes with its field.
  return <NumberOfRound key={props.plan.round} {...props} />;
}

function NumberOfRound(props: Props) {
  const { plan, fields, currency, label, help, given, range, what, set, onProblem } = props;
  const [unread, setUnread] = useState(false);
  const field = {
    label,
    ...(help === undefined ? {} : { help }),
    value: unread ? undefined : given.value,
    range,
    locales: plan.locales,
    words: fields,
    note: (
      <Provenance
        given={given}
        show={currency === undefined ? plan.figures.number : plan.figures.money}
        strings={plan.strings}
        onRestore={() => {
          plan.edit(what, (programme) => set(programme, undefined));
        }}
      />
    ),
    onProblem: (problem: boolean) => {
      setUnread(problem);
      onProblem(label, problem);
    },
    onChange: (value: number | undefined) => {
      if (value === undefined) return;
      // Told at once: a settled question must not wait for the field to report it.
      setUnread(false);
      plan.edit(what, (programme) => set(programme, ownValue(value, given)));
    },
  };
  return currency === undefined ? (
    <NumberField {...field} />
  ) : (
    <MoneyField {...field} currency={currency} />
  );
}
