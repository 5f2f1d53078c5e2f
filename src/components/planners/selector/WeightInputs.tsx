import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import { ownValue, withPreset, withWeight } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { WeightField } from '../shared/WeightField.tsx';

interface Props {
  readonly plan: Plan;
  readonly content: SelectorContent;
  readonly strings: PlannerStrings;
}

/** Where to start from, and how much each criterion matters. */
export function WeightInputs({ plan, content, strings }: Props) {
  const { inputs } = plan.evaluation.methods;
  const preset = content.presets.find(({ id }) => id === inputs.preset.value);
  const changed = Object.values(inputs.weights).some(({ from }) => from === 'yours');
  const total = Object.values(inputs.weights).reduce((sum, { value }) => sum + value, 0);
  const choose = (id: string) => {
    plan.edit('preset', (programme) => withPreset(programme, ownValue(id, inputs.preset)));
  };
  return (
    <>
      <fieldset className="group">
        <legend>{strings.preset}</legend>
        <div className="choices">
          {content.presets.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name="preset"
                value={id}
                checked={inputs.preset.value === id}
                autoComplete="off"
                onChange={() => {
                  choose(id);
                }}
                onClick={() => {
                  // The chosen preset chosen again brings its weights back.
                  if (inputs.preset.value === id && changed) choose(id);
                }}
              />
              {label}
              {inputs.preset.value === id && changed && <small> ({strings.presetChanged})</small>}
            </label>
          ))}
        </div>
        {preset !== undefined && <p className="help">{preset.summary}</p>}
      </fieldset>
      <fieldset className="group">
        <legend>{strings.weights}</legend>
        <p className="help">{strings.weightsHelp}</p>
        {content.criteria.map(({ id, label, question }) => {
          const weight = inputs.weights[id];
          if (weight === undefined) return null;
          const share =
            total > 0
              ? fill(strings.weightShare, { share: plan.figures.percent(weight.value / total) })
              : '';
          return (
            <WeightField
              key={id}
              label={label}
              help={question}
              value={weight.value}
              note={share}
              onChange={(value) => {
                plan.edit(`weight-${id}`, (programme) =>
                  withWeight(programme, id, ownValue(value, weight)),
                );
              }}
            />
          );
        })}
      </fieldset>
    </>
  );
}
