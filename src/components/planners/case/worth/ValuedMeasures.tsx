import { Later } from '../../frame/Later.tsx';
import { AddValued } from './AddValued.tsx';
import type { WorthProps } from './worth-props.ts';

/** The measures that the business case gives a value, and what could be added to them. */
export function ValuedMeasures(props: WorthProps) {
  const { plan, strings } = props;
  const { valued } = plan.returns;
  return (
    <fieldset className="group" id="benefits-in">
      <legend>{strings.valued}</legend>
      <p className="help">{valued.length === 0 ? strings.valuedNone : strings.valuedHelp}</p>
      <Later
        when={plan.awake}
        load={async () => (await import('./ValuedMeasureCards.tsx')).ValuedMeasureCards}
        props={props}
        until={(hasFailed) => (
          <p className="help">
            {valued.map(({ label }) => label).join(', ')} {hasFailed && plan.strings.partNotLoaded}
          </p>
        )}
      />
      <AddValued {...{ plan, strings }} />
    </fieldset>
  );
}
