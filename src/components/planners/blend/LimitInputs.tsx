import { type ReactNode, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import { withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import type { FieldWords } from '../fields/field-words.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { WeeksField } from '../fields/WeeksField.tsx';
import type { Plan } from '../frame/plan.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly currency: string;
  readonly strings: BlendStrings;
  readonly onProblem: (label: string, problem: boolean) => void;
  /** Stands after the closed weeks. */
  readonly children?: ReactNode;
}

/** What the blend has to keep within: hours, money, weeks in which nothing happens. */
export function LimitInputs(props: Props) {
  const { plan, fields, strings, onProblem } = props;
  const { inputs } = plan.evaluation.methods;
  return (
    <fieldset className="group">
      <legend>{strings.limits}</legend>
      {(['capHours', 'facilitatorHours'] as const).map((name) => (
        <PlanNumber
          key={name}
          {...{ plan, fields, onProblem }}
          label={strings[name]}
          given={inputs[name]}
          range={programmeRanges[name]}
          what={name}
          set={(programme, value) => withField(programme, 'constraints', name, value)}
        />
      ))}
      <ClosedWeeks key={`weeks-${plan.round}`} {...props} />
      {props.children}
      {(['cashBudget', 'fullBudget'] as const).map((name) => (
        <Budget key={`${name}-${plan.round}`} {...props} name={name} />
      ))}
    </fieldset>
  );
}

function ClosedWeeks({ plan, fields, strings, onProblem }: Props) {
  const [unread, setUnread] = useState(false);
  const { closedWeeks, weeks } = plan.evaluation.blend.inputs;
  // Weeks after the end close nothing; they stay for a longer plan.
  const within = closedWeeks.filter((week) => week <= weeks.value);
  return (
    <WeeksField
      label={strings.closedWeeks}
      help={strings.closedWeeksHelp}
      value={unread ? undefined : within}
      last={weeks.value}
      words={fields}
      onProblem={(problem) => {
        setUnread(problem);
        onProblem(strings.closedWeeks, problem);
      }}
      onChange={(chosen) => {
        setUnread(false);
        const later = closedWeeks.filter((week) => week > weeks.value);
        const all = [...(chosen ?? []), ...later];
        plan.edit('closed-weeks', (programme) =>
          withField(programme, 'constraints', 'blackoutWeeks', all.length === 0 ? undefined : all),
        );
      }}
    />
  );
}

function Budget(props: Props & { readonly name: 'cashBudget' | 'fullBudget' }) {
  const { plan, fields, currency, strings, onProblem, name } = props;
  const [unread, setUnread] = useState(false);
  const budget = plan.evaluation.blend.inputs[name];
  const { cashCost, fullCost } = plan.evaluation.blend.cost;
  return (
    <MoneyField
      label={strings[name]}
      optional
      value={unread ? undefined : budget}
      range={programmeRanges.money}
      currency={currency}
      locales={plan.locales}
      words={fields}
      note={fill(strings.budgetNote, {
        cost: plan.figures.money(name === 'cashBudget' ? cashCost : fullCost),
      })}
      onProblem={(problem) => {
        setUnread(problem);
        onProblem(strings[name], problem);
      }}
      onChange={(value) => {
        setUnread(false);
        plan.edit(name, (programme) => withField(programme, 'constraints', name, value));
      }}
    />
  );
}
