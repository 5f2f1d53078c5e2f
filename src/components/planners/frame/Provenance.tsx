import { fill } from '../../../engine/fill.ts';
import type { Given } from '../../../model/programme/given.ts';
import { originWords } from './origin-words.ts';
import type { PlanStrings } from './plan-strings.ts';
import { stepLabel } from './step-label.ts';

interface Props<Value> {
  readonly given: Given<Value>;
  readonly show: (value: Value) => string;
  readonly strings: PlanStrings;
  /** Takes the reader's own value out. */
  readonly onRestore: () => void;
}

/** Says under a field where its value comes from, and brings back what was overridden. */
export function Provenance<Value>({ given, show, strings, onRestore }: Props<Value>) {
  const { from, value, wanted, otherwise } = given;
  if (from === 'yours') {
    // One's own value that is the same as the other brings nothing back.
    return show(value) === show(otherwise.value) ? null : (
      <button
        type="button"
        className="restore"
        onClick={(event) => {
          // The button goes with one's own value; the field stays.
          event.currentTarget.closest('.field, .chosen')?.querySelector('input')?.focus();
          onRestore();
        }}
      >
        {fill(strings.restore, {
          value: show(otherwise.value),
          origin: originWords(otherwise.from, strings),
        })}
      </button>
    );
  }
  if (from === 'site') return null;
  return (
    <small className="from-plan">
      {strings.fromPlan}: {stepLabel(from, strings)}.
      {wanted !== undefined &&
        ` ${fill(strings.wanted, { value: show(wanted), taken: show(value) })}`}
    </small>
  );
}
