import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { SelectorState } from '../../../model/linking/selector-link.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { WeightField } from '../shared/WeightField.tsx';

interface Props {
  readonly content: SelectorContent;
  readonly state: SelectorState;
  readonly change: (next: (state: SelectorState) => SelectorState) => void;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Where to start from, and how much each criterion matters. */
export function WeightInputs({ content, state, change, figures, strings }: Props) {
  const preset = content.presets.find(({ id }) => id === state.preset);
  const changed = content.criteria.some(({ id }) => state.weights[id] !== preset?.weights[id]);
  const total = content.criteria.reduce((sum, { id }) => sum + (state.weights[id] ?? 0), 0);
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
                checked={state.preset === id}
                autoComplete="off"
                onChange={() => {
                  choose(id);
                }}
                onClick={() => {
                  // The chosen preset chosen again brings its weights back.
                  if (state.preset === id && changed) choose(id);
                }}
              />
              {label}
              {state.preset === id && changed && <small> ({strings.presetChanged})</small>}
            </label>
          ))}
        </div>
        {preset !== undefined && <p className="help">{preset.summary}</p>}
      </fieldset>
      <fieldset className="group">
        <legend>{strings.weights}</legend>
        <p className="help">{strings.weightsHelp}</p>
        {content.criteria.map(({ id, label, question }) => (
          <WeightField
            key={id}
            label={label}
            help={question}
            value={state.weights[id] ?? 0}
            note={
              total > 0
                ? fill(strings.weightShare, {
                    share: figures.percent((state.weights[id] ?? 0) / total),
                  })
                : ''
            }
            onChange={(value) => {
              change((before) => ({ ...before, weights: { ...before.weights, [id]: value } }));
            }}
          />
        ))}
      </fieldset>
    </>
  );

  function choose(id: string) {
    const weights = content.presets.find((candidate) => candidate.id === id)?.weights ?? {};
    change((before) => ({ ...before, preset: id, weights }));
  }
}
