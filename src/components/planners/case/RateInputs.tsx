import { withEntry, withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import type { CaseStrings } from './case-strings.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import { rateLabels, rateNames } from './rate-labels.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: CaseStrings;
  readonly fields: FieldWords;
  readonly currency: string;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** What an hour of each person costs. */
export function RateInputs({ plan, strings, fields, currency, onProblem }: Props) {
  const { rates } = plan.evaluation.blend.inputs;
  const labels = rateLabels(strings);
  return (
    <fieldset className="group">
      <legend>{strings.rates}</legend>
      <p className="help">{strings.ratesHelp}</p>
      {rateNames.map((name) => (
        <PlanNumber
          key={name}
          {...{ plan, fields, currency, onProblem }}
          label={labels[name]}
          given={rates[name]}
          range={programmeRanges.hourlyRate}
          what={`rate-${name}`}
          set={(programme, value) =>
            withField(
              programme,
              'business',
              'rates',
              withEntry(programme.business.rates, name, value),
            )
          }
        />
      ))}
    </fieldset>
  );
}
