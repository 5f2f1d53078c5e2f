import { fill } from '../../../../engine/fill.ts';
import { programmeRanges as ranges } from '../../../../model/programme/ranges.ts';
import type { ValuedMeasure } from '../../../../model/programme/valued-measure.ts';
import { withWorth } from '../../../../model/programme/with-worth.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { PlanNumber } from '../../frame/PlanNumber.tsx';
import type { WorthProps } from './worth-props.ts';

interface Props extends WorthProps {
  readonly valued: ValuedMeasure;
}

/** Who is watched, and how much the figure differs between people: what it takes to say whether a pilot can see the change. */
export function PilotInputs({ plan, strings, fields, valued, onProblem }: Props) {
  const { measure, label, kpi, worth, unit } = valued;
  const pilot = plan.returns.pilots.find((each) => each.valued.measure.id === measure.id);
  if (pilot === undefined) return null;
  const deviation = fill(strings.deviation, { unit: unit === '' ? strings.figureUnit : unit });
  return (
    <details>
      <summary>{strings.pilot}</summary>
      <PlanNumber
        {...{ plan, fields }}
        label={strings.watched}
        help={strings.watchedHelp}
        given={pilot.watched}
        range={ranges.watched}
        what={`worth-${measure.id}-watched`}
        set={(programme, value) => withWorth(programme, measure.id, 'watched', value)}
        onProblem={(field, problem) => {
          onProblem(`${label}: ${field}`, problem);
        }}
      />
      {(kpi?.figure ?? 'mean') === 'mean' && (
        <NumberField
          label={deviation}
          help={strings.deviationHelp}
          optional
          value={worth.deviation}
          range={ranges.exposure}
          locales={plan.locales}
          words={fields}
          onProblem={(problem) => {
            onProblem(`${label}: ${deviation}`, problem);
          }}
          onChange={(value) => {
            plan.edit(`worth-${measure.id}-deviation`, (programme) =>
              withWorth(programme, measure.id, 'deviation', value),
            );
          }}
        />
      )}
    </details>
  );
}
