import { AddValued } from './AddValued.tsx';
import type { WorthProps } from './worth-props.ts';
import { ValuedMeasureCard } from './ValuedMeasureCard.tsx';

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
