import { withModel } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: PlannerStrings;
}

/** The model that the programme follows: the recommended one, unless the reader takes another. */
export function ModelInputs({ plan, strings }: Props) {
  const { model, recommended } = plan.evaluation.decide;
  return (
    <fieldset className="group">
      <legend>{strings.modelOfProgramme}</legend>
      <div className="choices stacked">
        {plan.content.models.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="model"
              checked={model?.id === id}
              autoComplete="off"
              onChange={() => {
                plan.edit('model', (programme) =>
                  withModel(programme, id === recommended?.id ? undefined : id),
                );
              }}
            />
            {label}
            {recommended?.id === id && <small> ({strings.recommended})</small>}
          </label>
        ))}
      </div>
      {model !== undefined && recommended !== undefined && model.id !== recommended.id && (
        <p className="help">{strings.modelOther}</p>
      )}
    </fieldset>
  );
}
