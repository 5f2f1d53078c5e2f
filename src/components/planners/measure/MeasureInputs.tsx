import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { MeasureRow } from './MeasureRow.tsx';
import type { MeasureStrings } from './measure-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: MeasureStrings;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** The chosen measures in the reader's order. */
export function MeasureInputs(props: Props) {
  const { plan, strings } = props;
  const { measures } = plan.evaluation.measure;
  return (
    <fieldset className="group">
      <legend>{strings.chosen}</legend>
      <p className="help">{measures.length === 0 ? strings.none : strings.chosenHelp}</p>
      <ol className="measures" role="list">
        {measures.map((measure, index) => (
          <MeasureRow
            // Another programme: what was typed for the last one goes with its fields.
            key={`${plan.round}-${measure.measure.id}`}
            {...props}
            measure={measure}
            first={index === 0}
            last={index === measures.length - 1}
          />
        ))}
      </ol>
    </fieldset>
  );
}
