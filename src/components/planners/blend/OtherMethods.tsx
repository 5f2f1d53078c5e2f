import { fill } from '../../../engine/fill.ts';
import { withField } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
}

/** Where the blend has other methods than were chosen, and a way to choose those that it has. */
export function OtherMethods({ plan, strings }: Props) {
  const { problems, inputs } = plan.evaluation.blend;
  const named = (code: 'chosen-not-planned' | 'planned-not-chosen') =>
    problems.flatMap((problem) =>
      problem.code === code
        ? [
            plan.content.methods.find(({ id }) => id === problem.method)?.label.toLowerCase() ??
              problem.method,
          ]
        : [],
    );
  const [missing, added] = [named('chosen-not-planned'), named('planned-not-chosen')];
  if (missing.length + added.length === 0) return null;
  const planned = inputs.tracks.value.map(({ method }) => method);
  return (
    <section aria-labelledby="other-methods">
      <h2 id="other-methods">{strings.otherMethods}</h2>
      {missing.length > 0 && (
        <p>{fill(strings.chosenNotPlanned, { methods: plan.figures.list(missing) })}</p>
      )}
      {added.length > 0 && (
        <p>{fill(strings.plannedNotChosen, { methods: plan.figures.list(added) })}</p>
      )}
      {planned.length > 0 && (
        <button
          type="button"
          className="button quiet"
          disabled={!plan.awake}
          onClick={() => {
            const chosen = plan.content.methods
              .map(({ id }) => id)
              .filter((id) => planned.includes(id));
            plan.edit('chosen', (programme) => withField(programme, 'selection', 'chosen', chosen));
          }}
        >
          {strings.choosePlanned}
        </button>
      )}
    </section>
  );
}
