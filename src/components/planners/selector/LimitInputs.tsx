import { withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: PlannerStrings;
  readonly onProblem: (label: string, problem: boolean) => void;
}

const names = ['capHours', 'weeks', 'facilitatorHours'] as const;

/** What executives, weeks and facilitators allow. */
export function LimitInputs({ plan, fields, strings, onProblem }: Props) {
  return (
    <fieldset className="group">
      <legend>{strings.limits}</legend>
      {names.map((name) => (
        <PlanNumber
          key={name}
          {...{ plan, fields, onProblem }}
          label={strings[name]}
          given={plan.evaluation.methods.inputs[name]}
          range={programmeRanges[name]}
          what={name}
          set={(programme, value) => withField(programme, 'constraints', name, value)}
        />
      ))}
    </fieldset>
  );
}
