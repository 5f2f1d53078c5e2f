import { holdsAny, type Resettable } from '../../../model/programme/edits.ts';
import type { Plan } from './plan.ts';

interface Props {
  readonly plan: Plan;
  /** Parts of the programme that go back to the site's values. */
  readonly parts: readonly Resettable[];
}

/** Sets what this step holds back to the site's values; undo brings it back. */
export function ResetStep({ plan, parts }: Props) {
  return (
    <button
      type="button"
      className="button quiet"
      disabled={!holdsAny(plan.programme, parts)}
      onClick={() => {
        plan.reset(parts);
      }}
    >
      {plan.strings.resetStep}
    </button>
  );
}
