import { fill } from '../../../engine/fill.ts';
import type { BasisChange, BasisValue, StepState } from '../../../model/programme/step-state.ts';
import { basisLabel } from './basis-label.ts';
import type { PlanStrings } from './plan-strings.ts';

interface Props {
  readonly state: StepState;
  readonly strings: PlanStrings;
  readonly date: (day: string) => string;
  /** A value in words: ids become labels, numbers are written in the reader's locale. */
  readonly show: (value: BasisValue) => string;
  readonly onKeep: () => void;
}

/** Says what has changed upstream since the step was settled, and lets the reader confirm that it still holds. */
export function StaleNotice({ state, strings, date, show, onKeep }: Props) {
  if (state.status !== 'stale') return null;
  const words = (value: BasisChange['before']) => {
    const text = value === undefined ? '' : show(value);
    return text === '' ? strings.nothing : text;
  };
  return (
    <div className="notice stale" role="status">
      <p>
        <strong>{fill(strings.staleTitle, { date: date(state.on) })}</strong>
      </p>
      <ul>
        {state.changes.map(({ what, before, now }) => (
          <li key={what}>
            {fill(strings.staleChange, {
              what: basisLabel(what, strings),
              before: words(before),
              now: words(now),
            })}
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={onKeep}>
        {strings.staleKeep}
      </button>
    </div>
  );
}
