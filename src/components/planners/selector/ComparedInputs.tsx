import type { SelectorContent } from '../../../engine/selector-content.ts';
import { ownValue, withCompared } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly plan: Plan;
  readonly content: SelectorContent;
  readonly strings: PlannerStrings;
}

/** Which methods take part in the comparison. */
export function ComparedInputs({ plan, content, strings }: Props) {
  const { compared } = plan.evaluation.methods.inputs;
  return (
    <fieldset className="group">
      <legend>{strings.compared}</legend>
      <div className="choices">
        {content.methods.map(({ id, label }) => {
          const given = compared[id];
          return (
            given !== undefined && (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={given.value}
                  autoComplete="off"
                  onChange={(event) => {
                    const own = ownValue(event.currentTarget.checked, given);
                    plan.edit(`compared-${id}`, (programme) => withCompared(programme, id, own));
                  }}
                />
                {label}
              </label>
            )
          );
        })}
      </div>
      <p className="help">{strings.comparedHelp}</p>
    </fieldset>
  );
}
