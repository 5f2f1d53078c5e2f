import { selectorRanges, type SelectorState } from '../../../model/linking/selector-link.ts';
import { NumberField } from '../shared/NumberField.tsx';
import type { PlannerStrings } from '../shared/strings.ts';

/** The limits that are typed as numbers. */
export type LimitName = 'capHours' | 'weeks' | 'facilitatorHours';

interface Props {
  readonly state: SelectorState;
  readonly locale: string;
  readonly strings: PlannerStrings;
  readonly onChange: (name: LimitName, value: number | undefined) => void;
}

const names: readonly LimitName[] = ['capHours', 'weeks', 'facilitatorHours'];

/** What executives, weeks and facilitators allow. */
export function LimitInputs({ state, locale, strings, onChange }: Props) {
  return (
    <fieldset className="group">
      <legend>{strings.limits}</legend>
      {names.map((name) => (
        <NumberField
          key={name}
          label={strings[name]}
          value={state[name]}
          range={selectorRanges[name]}
          locale={locale}
          strings={strings}
          onChange={(value) => {
            onChange(name, value);
          }}
        />
      ))}
    </fieldset>
  );
}
