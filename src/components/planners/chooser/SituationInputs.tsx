import {
  chooserRanges,
  type ChooserState,
  governanceFlags,
  safetyLevels,
} from '../../../model/linking/chooser-link.ts';
import { NumberField } from '../shared/NumberField.tsx';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly state: ChooserState;
  readonly change: (next: (state: ChooserState) => ChooserState) => void;
  readonly onWeeks: (weeks: number | undefined) => void;
  /** A new value draws the typed field afresh. */
  readonly round: string;
  readonly locale: string;
  readonly strings: PlannerStrings;
}

/** Time, safety, governance, and whether a traditional mentor exists. */
export function SituationInputs({ state, change, onWeeks, round, locale, strings }: Props) {
  const safety = { low: strings.safetyLow, medium: strings.safetyMedium, high: strings.safetyHigh };
  return (
    <>
      <fieldset className="group">
        <legend>{strings.situation}</legend>
        <NumberField
          key={round}
          label={strings.horizon}
          value={state.weeks}
          range={chooserRanges.weeks}
          locale={locale}
          strings={strings}
          onChange={onWeeks}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={state.existingMentor}
            autoComplete="off"
            onChange={(event) => {
              const existingMentor = event.currentTarget.checked;
              change((before) => ({ ...before, existingMentor }));
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
                checked={state.safety === level}
                autoComplete="off"
                onChange={() => {
                  change((before) => ({ ...before, safety: level }));
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
                checked={state.governance[flag]}
                autoComplete="off"
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  change((before) => ({
                    ...before,
                    governance: { ...before.governance, [flag]: on },
                  }));
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
