import { withEntry } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
}

/** What the events are laid out from: the chosen methods, or a shipped blend. */
export function StartInputs({ plan, strings }: Props) {
  const { blend } = plan.evaluation.blend.inputs;
  const { otherwise } = plan.evaluation.blend.inputs.weeks;
  const choose = (id: string | undefined) => {
    const weeks = plan.content.blends.find((each) => each.id === id)?.weeks ?? otherwise.value;
    plan.edit('blend', (programme) => ({
      ...programme,
      // Another start lays out anew, in its own weeks; what was laid out by hand comes back with undo.
      plan: withEntry(
        withEntry(withEntry(programme.plan, 'tracks', undefined), 'blend', id),
        'weeks',
        weeks === otherwise.value ? undefined : weeks,
      ),
    }));
  };
  return (
    <fieldset className="group">
      <legend>{strings.startFrom}</legend>
      <div className="choices stacked">
        {[undefined, ...plan.content.blends].map((option) => (
          <label key={option?.id ?? ''}>
            <input
              type="radio"
              name="start-from"
              checked={blend?.id === option?.id}
              autoComplete="off"
              onChange={() => {
                choose(option?.id);
              }}
            />
            {option?.label ?? strings.ownMethods}
          </label>
        ))}
      </div>
      <p className="help">{strings.startHelp}</p>
    </fieldset>
  );
}
