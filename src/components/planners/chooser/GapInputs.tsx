import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { ownValue, withGap } from '../../../model/programme/edits.ts';
import type { Plan } from '../frame/plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { WeightField } from '../shared/WeightField.tsx';

interface Props {
  readonly plan: Plan;
  readonly content: ChooserContent;
  readonly strings: PlannerStrings;
}

/** How much each development gap matters, grouped by the model that closes it. */
export function GapInputs({ plan, content, strings }: Props) {
  const { gaps } = plan.evaluation.decide.inputs;
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
            .map(({ id, label, summary }) => {
              const weight = gaps[id];
              return (
                weight !== undefined && (
                  <WeightField
                    key={id}
                    label={label}
                    help={summary}
                    value={weight.value}
                    onChange={(value) => {
                      plan.edit(`gap-${id}`, (programme) =>
                        withGap(programme, id, ownValue(value, weight)),
                      );
                    }}
                  />
                )
              );
            })}
        </fieldset>
      ))}
    </>
  );
}
