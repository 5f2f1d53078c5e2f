import { ownValue, withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import { governanceFlags, safetyLevels } from '../../../model/programme/schema.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import type { Plan } from '../frame/plan.ts';
import type { FieldWords } from '../fields/field-words.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: PlannerStrings;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** Time, safety, governance, and whether a traditional mentor exists. */
export function SituationInputs({ plan, fields, strings, onProblem }: Props) {
  const { inputs } = plan.evaluation.decide;
  const safety = { low: strings.safetyLow, medium: strings.safetyMedium, high: strings.safetyHigh };
  return (
    <>
      <fieldset className="group">
        <legend>{strings.situation}</legend>
        <PlanNumber
          {...{ plan, fields, onProblem }}
          label={strings.horizon}
          given={inputs.horizonWeeks}
          range={programmeRanges.horizonWeeks}
          what="horizon-weeks"
          set={(programme, weeks) => withField(programme, 'context', 'horizonWeeks', weeks)}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={inputs.existingMentor.value}
            autoComplete="off"
            onChange={(event) => {
              const own = ownValue(event.currentTarget.checked, inputs.existingMentor);
              plan.edit('existing-mentor', (programme) =>
                withField(programme, 'context', 'existingMentor', own),
              );
            }}
          />
          {strings.existingMentor}
        </label>
      </fieldset>
      <fieldset className="group">
        <legend>{strings.safety}</legend>
        <div className="choices stacked">
          {safetyLevels.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="safety"
                checked={inputs.safety.value === level}
                autoComplete="off"
                onChange={() => {
                  plan.edit('safety', (programme) =>
                    withField(programme, 'context', 'safety', ownValue(level, inputs.safety)),
                  );
                }}
              />
              {safety[level]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="group">
        <legend>{strings.governance}</legend>
        <div className="choices stacked">
          {governanceFlags.map((flag) => (
            <label key={flag}>
              <input
                type="checkbox"
                checked={inputs.governance[flag].value}
                autoComplete="off"
                onChange={(event) => {
                  const own = ownValue(event.currentTarget.checked, inputs.governance[flag]);
                  plan.edit(flag, (programme) => withField(programme, 'context', flag, own));
                }}
              />
              {strings[flag]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
