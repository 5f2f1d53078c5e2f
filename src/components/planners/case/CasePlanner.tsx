import { useMemo } from 'react';
import { caseSetting } from '../../../model/linking/settings/case-setting.ts';
import { PlanFrame, useUnread } from '../frame/PlanFrame.tsx';
import { ResetStep } from '../frame/ResetStep.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { CaseResults } from './CaseResults.tsx';
import { useCasePlan } from './case-plan.ts';
import type { CaseStrings } from './case-strings.ts';
import type { CaseItems } from './case-words.ts';
import { LineInputs } from './LineInputs.tsx';
import { RateInputs } from './RateInputs.tsx';
import { caseVerdict } from './results/case-verdict.ts';
import { useReturnsView } from './results/use-returns-view.ts';
import type { QuantityStrings, ReturnsResultStrings, ReturnsStrings } from './returns-strings.ts';
import { CountingInputs } from './worth/CountingInputs.tsx';
import { ExampleInputs } from './worth/ExampleInputs.tsx';
import { ValuedMeasures } from './worth/ValuedMeasures.tsx';

interface Props {
  readonly setting: PlanSetting;
  readonly strings: CaseStrings;
  readonly words: {
    readonly inputs: ReturnsStrings;
    readonly results: ReturnsResultStrings;
    readonly quantities: QuantityStrings;
  };
  readonly items: CaseItems;
}

/** The business case: what it may return and what it costs at the left, what may be said of that at the right. */
export default function CasePlanner({ setting, strings, words, items }: Props) {
  const { examples } = items;
  const links = useMemo(() => ({ setting: caseSetting, cases: examples }), [examples]);
  const plan = useCasePlan(usePlan('case', setting, links));
  const { unread, mark } = useUnread(plan.round);
  const view = useReturnsView(plan, words.results, words.quantities, strings.fileName);
  const verdict = caseVerdict(view);
  const shared = { plan, fields: setting.fields, currency: setting.currency, onProblem: mark };
  return (
    <PlanFrame
      plan={plan}
      unread={unread}
      inputs={
        <>
          <ExampleInputs plan={plan} strings={words.inputs} examples={examples} />
          <ValuedMeasures {...shared} strings={words.inputs} isolations={items.isolations} />
          <CountingInputs {...shared} strings={words.inputs} />
          <RateInputs {...shared} strings={strings} />
          <LineInputs {...shared} strings={strings} />
          <ResetStep plan={plan} parts={['business']} />
        </>
      }
      results={<CaseResults {...{ plan, strings, items, view, verdict }} fields={setting.fields} />}
      answer={verdict[0]}
      settleLabel={plan.strings.settleCase}
      ready={view.costs.fullCost > 0}
    />
  );
}
