import { useId } from 'react';
import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import { ownValue, withRating } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly plan: Plan;
  readonly content: SelectorContent;
  readonly strings: PlannerStrings;
}

type Method = SelectorContent['methods'][number];

/** Every rating of the compared methods with its reason and origin; each can be changed, and a changed one is marked. */
export function RatingInputs({ plan, content, strings }: Props) {
  const { compared } = plan.evaluation.methods.inputs;
  const methods = content.methods.filter(({ id }) => compared[id]?.value === true);
  const origins = methods.flatMap((method) => Object.values(method.origins));
  const ours = origins.filter(({ basis }) => basis === 'ours').length;
  return (
    <fieldset className="group">
      <legend>{strings.ratings}</legend>
      <p className="help">{fill(strings.ratingsHelp, { ours, total: origins.length })}</p>
      {methods.map((method) => (
        <MethodRatings key={method.id} {...{ plan, method, content, strings }} />
      ))}
    </fieldset>
  );
}

function MethodRatings({ plan, method, content, strings }: Props & { readonly method: Method }) {
  const id = useId();
  const ratings = plan.evaluation.methods.inputs.ratings[method.id] ?? {};
  const changedAny = Object.values(ratings).some(({ from }) => from === 'yours');
  return (
    <details className="method-ratings">
      <summary>
        {method.label}
        {changedAny && <small> ({strings.presetChanged})</small>}
      </summary>
      {content.criteria.map(({ id: criterion, label, low, high }) => {
        const rating = ratings[criterion];
        const origin = method.origins[criterion];
        const field = `${id}-${criterion}`;
        if (rating === undefined) return null;
        return (
          <div className="rating" key={criterion}>
            <label htmlFor={field}>{label}</label>
            <select
              id={field}
              value={rating.value}
              autoComplete="off"
              aria-describedby={`${field}-why`}
              onChange={(event) => {
                const own = ownValue(Number(event.currentTarget.value), rating);
                plan.edit(`rating-${method.id}-${criterion}`, (programme) =>
                  withRating(programme, method.id, criterion, own),
                );
              }}
            >
              {[1, 2, 3, 4, 5].map((value) => (
                <option key={value} value={value}>
                  {value === 1 ? `1: ${low}` : value === 5 ? `5: ${high}` : value}
                </option>
              ))}
            </select>
            <p id={`${field}-why`} className="help">
              {rating.from === 'yours' && (
                <strong>{fill(strings.ratingChanged, { value: rating.otherwise.value })}. </strong>
              )}
              {origin?.reason}{' '}
              {origin?.source === undefined ? (
                `(${strings.ratingOurs})`
              ) : (
                <a href={origin.source.path} title={origin.source.title}>
                  {strings.ratingSource}
                </a>
              )}
            </p>
          </div>
        );
      })}
    </details>
  );
}
