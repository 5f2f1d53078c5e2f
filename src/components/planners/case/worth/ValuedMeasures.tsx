import type { FieldWords } from '../../fields/field-words.ts';
import type { Plan } from '../../frame/plan.ts';
import type { IsolationItems } from '../../../../engine/isolation-items.ts';
import type { ReturnsStrings } from '../returns-strings.ts';
import { AddValued } from './AddValued.tsx';
import { ValuedMeasureCard } from './ValuedMeasureCard.tsx';

export interface WorthProps {
  readonly plan: Plan;
  readonly strings: ReturnsStrings;
  readonly fields: FieldWords;
  readonly currency: string;
  /** What each way to isolate an effect asks for, and where it is explained. */
  readonly isolations: IsolationItems;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** The measures that the business case gives a value, and what could be added to them. */
export function ValuedMeasures(props: WorthProps) {
  const { plan, strings } = props;
  const { valued } = plan.evaluation.returns;
  return (
    <fieldset className="group" id="benefits-in">
      <legend>{strings.valued}</legend>
      <p className="help">{valued.length === 0 ? strings.valuedNone : strings.valuedHelp}</p>
      <ol className="measures" role="list">
        {valued.map((each) => (
          <ValuedMeasureCard key={`${plan.round}-${each.measure.id}`} {...props} valued={each} />
        ))}
      </ol>
      <AddValued {...{ plan, strings }} />
    </fieldset>
  );
}
