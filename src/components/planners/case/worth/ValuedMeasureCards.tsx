import { ValuedMeasureCard } from './ValuedMeasureCard.tsx';
import type { WorthProps } from './worth-props.ts';

/** A card for each measure that is given a value. */
export function ValuedMeasureCards(props: WorthProps) {
  const { plan } = props;
  return (
    <ol className="measures" role="list">
      {plan.returns.valued.map((each) => (
        <ValuedMeasureCard key={`${plan.round}-${each.measure.id}`} {...props} valued={each} />
      ))}
    </ol>
  );
}
