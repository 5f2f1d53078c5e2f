import type { ChooserContent } from '../../../engine/chooser-content.ts';
import type { ChooserState } from '../../../model/linking/chooser-link.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { WeightField } from '../shared/WeightField.tsx';

interface Props {
  readonly content: ChooserContent;
  readonly state: ChooserState;
  readonly change: (next: (state: ChooserState) => ChooserState) => void;
  readonly strings: PlannerStrings;
}

/** How much each development gap matters, grouped by the model that closes it. */
export function GapInputs({ content, state, change, strings }: Props) {
  const groups = [
    ['reverse', strings.gapsReverse],
    ['traditional', strings.gapsTraditional],
    ['both', strings.gapsBoth],
  ] as const;
  return (
    <>
      {groups.map(([side, legend]) => (
        <fieldset className="group" key={side}>
          <legend>{legend}</legend>
          {content.gaps
            .filter((gap) => gap.side === side)
            .map(({ id, label, summary }) => (
              <WeightField
                key={id}
                label={label}
                help={summary}
                value={state.gaps[id] ?? 0}
                onChange={(value) => {
                  change((before) => ({ ...before, gaps: { ...before.gaps, [id]: value } }));
                }}
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}
