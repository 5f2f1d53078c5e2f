import { useEffect, useRef } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { StepState } from '../../../model/programme/step-state.ts';
import { type Step, steps } from '../../../model/programme/steps.ts';
import type { PlanStrings } from './plan-strings.ts';
import { stepLabel } from './step-label.ts';

interface Props {
  readonly step: Step;
  readonly state: StepState;
  /** Verb and object of the button, such as "Settle on reverse mentoring". */
  readonly label: string;
  /** What is settled, in a few words. */
  readonly summary: string;
  /** Whether there is something to settle. */
  readonly ready: boolean;
  readonly date: (day: string) => string;
  readonly hrefOf: (step: Step) => string;
  readonly strings: PlanStrings;
  readonly onSettle: () => void;
  readonly onUnsettle: () => void;
}

/** Settles the step, and leads to the next one and back. */
export function SettleBar(props: Props) {
  const { step, state, label, summary, ready, date, hrefOf, strings } = props;
  const index = steps.indexOf(step);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const root = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    // The button that was pressed is gone: go on from the next step, or from the button that is there instead.
    const next = root.current?.querySelector<HTMLElement>('.settle-ways .button');
    (next ?? root.current?.querySelector('button'))?.focus();
  }, [state.status]);
  const press = (act: () => void) => {
    pressed.current = true;
    act();
  };
  return (
    <section className="settle" ref={root}>
      {state.status === 'open' ? (
        <button
          type="button"
          className="button primary"
          disabled={!ready}
          onClick={() => {
            press(props.onSettle);
          }}
        >
          {label}
        </button>
      ) : (
        <p>
          <strong>
            {fill(summary === '' ? strings.settledPlain : strings.settled, {
              date: date(state.on),
              what: summary,
            })}
          </strong>{' '}
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              press(props.onUnsettle);
            }}
          >
            {strings.unsettle}
          </button>
        </p>
      )}
      <p className="settle-ways">
        {before !== undefined && (
          <a href={hrefOf(before)}>
            {fill(strings.previous, { step: stepLabel(before, strings) })}
          </a>
        )}
        {after !== undefined && (
          <a href={hrefOf(after)} className={state.status === 'open' ? undefined : 'button'}>
            {fill(strings.next, { step: stepLabel(after, strings) })}
          </a>
        )}
      </p>
    </section>
  );
}
