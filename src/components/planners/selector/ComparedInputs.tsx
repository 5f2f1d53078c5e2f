import type { SelectorContent } from '../../../engine/selector-content.ts';
import type { SelectorState } from '../../../model/linking/selector-link.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly content: SelectorContent;
  readonly state: SelectorState;
  readonly change: (next: (state: SelectorState) => SelectorState) => void;
  readonly strings: PlannerStrings;
}

/** Which methods take part in the comparison. */
export function ComparedInputs({ content, state, change, strings }: Props) {
  return (
    <fieldset className="group">
      <legend>{strings.compared}</legend>
      <div className="choices">
        {content.methods.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={state.compared.includes(id)}
              autoComplete="off"
              onChange={(event) => {
                const on = event.currentTarget.checked;
                change((before) => ({
                  ...before,
                  // In the order of the content, which is the order of the draws.
                  compared: content.methods
                    .map((method) => method.id)
                    .filter((method) => (method === id ? on : before.compared.includes(method))),
                }));
              }}
            />
            {label}
          </label>
        ))}
      </div>
      <p className="help">{strings.comparedHelp}</p>
    </fieldset>
  );
}
