import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import { methodSetting } from '../../../model/linking/settings/method-setting.ts';
import { PlanFrame, useUnread } from '../frame/PlanFrame.tsx';
import { ResetStep } from '../frame/ResetStep.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { listWords } from '../shared/list-words.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { ComparedInputs } from './ComparedInputs.tsx';
import { labelsOf } from './labels.ts';
import { LimitInputs } from './LimitInputs.tsx';
import { RatingInputs } from './RatingInputs.tsx';
import { SelectorResults } from './SelectorResults.tsx';
import { verdictWords } from './Verdict.tsx';
import { WeightInputs } from './WeightInputs.tsx';

const links = { setting: methodSetting };

interface Props {
  readonly setting: PlanSetting;
  readonly content: SelectorContent;
  readonly strings: PlannerStrings;
}

/** The method selector: weights, limits and ratings at the left, what follows from them at the right. */
export default function MethodSelector({ setting, content, strings }: Props) {
  const plan = usePlan('methods', setting, links);
  const { unread, mark } = useUnread(plan.round);
  const { selection, chosen } = plan.evaluation.methods;
  const labels = labelsOf(content);
  const shared = { plan, content, strings };
  const [answer] = verdictWords({
    selection,
    labels,
    figures: plan.figures,
    strings,
    threshold: content.acceptabilityThreshold,
  });
  return (
    <PlanFrame
      plan={plan}
      unread={unread}
      inputs={
        <>
          <WeightInputs {...shared} />
          <LimitInputs {...{ plan, strings }} fields={setting.fields} onProblem={mark} />
          <ComparedInputs {...shared} />
          <RatingInputs {...shared} />
          <ResetStep plan={plan} parts={['selection', 'constraints']} />
        </>
      }
      results={<SelectorResults {...shared} />}
      answer={answer}
      settleLabel={
        chosen.value.length === 0
          ? plan.strings.settleMethodsNothing
          : fill(plan.strings.settleMethods, {
              what: listWords(
                chosen.value.map((id) => labels.method(id).toLowerCase()),
                strings,
              ),
            })
      }
      ready={chosen.value.length > 0}
    />
  );
}
