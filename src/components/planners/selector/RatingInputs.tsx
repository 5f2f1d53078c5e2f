import { useId } from 'react';
import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { SelectorState } from '../../../model/linking/selector-link.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly content: SelectorContent;
  readonly state: SelectorState;
  readonly change: (next: (state: SelectorState) => SelectorState) => void;
  readonly strings: PlannerStrings;
}

type Method = SelectorContent['methods'][number];

/** Every rating of the compared methods with its reason and origin; each can be changed, and a changed one is marked. */
export function RatingInputs({ content, state, change, strings }: Props) {
  const methods = content.methods.filter(({ id }) => state.compared.includes(id));
  const origins = methods.flatMap((method) => Object.values(method.origins));
  const ours = origins.filter(({ basis }) => basis === 'ours').length;
  return (
    <fieldset className="group">
      <legend>{strings.ratings}</legend>
      <p className="help">{fill(strings.ratingsHelp, { ours, total: origins.length })}</p>
      {methods.map((method) => (
        <MethodRatings key={method.id} {...{ method, content, state, change, strings }} />
      ))}
    </fieldset>
  );
}

function MethodRatings({
  method,
  content,
  state,
  change,
  strings,
}: Props & { readonly method: Method }) {
  const id = useId();
  const edited = state.ratings[method.id] ?? {};
  const count = Object.keys(edited).length;
  return (
    <details className="method-ratings">
      <summary>
        {method.label}
        {count > 0 && <small> ({strings.presetChanged})</small>}
      </summary>
      {content.criteria.map(({ id: criterion, label, low, high }) => {
        const own = method.ratings[criterion] ?? 1;
        const origin = method.origins[criterion];
        const field = `${id}-${criterion}`;
        const changed = edited[criterion] !== undefined;
        return (
          <div className="rating" key={criterion}>
            <label htmlFor={field}>{label}</label>
            <select
              id={field}
              value={edited[criterion] ?? own}
              autoComplete="off"
              aria-describedby={`${field}-why`}
              onChange={(event) => {
                rate(criterion, Number(event.currentTarget.value), own);
              }}
            >
              {[1, 2, 3, 4, 5].map((value) => (
                <option key={value} value={value}>
                  {value === 1 ? `1: ${low}` : value === 5 ? `5: ${high}` : value}
                </option>
              ))}
            </select>
            <p id={`${field}-why`} className="help">
              {changed && <strong>{fill(strings.ratingChanged, { value: own })}. </strong>}
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

  function rate(criterion: string, value: number, own: number) {
    change((before) => {
      const { [criterion]: _, ...others } = before.ratings[method.id] ?? {};
      const ratings = value === own ? others : { ...others, [criterion]: value };
      return { ...before, ratings: { ...before.ratings, [method.id]: ratings } };
    });
  }
}
