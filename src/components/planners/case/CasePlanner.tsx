import { fill } from '../../../engine/fill.ts';
import { PlanFrame, useUnread } from '../frame/PlanFrame.tsx';
import { ResetStep } from '../frame/ResetStep.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { CaseResults } from './CaseResults.tsx';
import type { CaseStrings } from './case-strings.ts';
import { LineInputs } from './LineInputs.tsx';
import { RateInputs } from './RateInputs.tsx';

interface Props {
  readonly setting: PlanSetting;
  readonly strings: CaseStrings;
  /** Chapters that say how to go on from a cost to a return. */
  readonly chapters: { readonly pilot: string; readonly roi: string };
}

/** The business case: costs from the blend or written in at the left, what they add up to at the right. */
export default function CasePlanner({ setting, strings, chapters }: Props) {
  const plan = usePlan('case', setting);
  const { unread, mark } = useUnread(plan.round);
  const costs = plan.evaluation.case;
  const shared = { plan, strings, fields: setting.fields, currency: setting.currency };
  return (
    <PlanFrame
      plan={plan}
      unread={unread}
      inputs={
        <>
          <RateInputs {...shared} onProblem={mark} />
          <LineInputs {...shared} onProblem={mark} />
          <ResetStep plan={plan} parts={['business']} />
        </>
      }
      results={<CaseResults {...{ plan, strings, chapters }} />}
      answer={
        costs.fullCost > 0
          ? fill(strings.verdict, { full: plan.figures.money(costs.fullCost) })
          : strings.verdictNothing
      }
      settleLabel={plan.strings.settleCase}
      ready={costs.fullCost > 0}
    />
  );
}
