import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import { modelSetting } from '../../../model/linking/settings/model-setting.ts';
import { PlanFrame, useUnread } from '../frame/PlanFrame.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { ResetStep } from '../frame/ResetStep.tsx';
import type { PlannerStrings } from '../shared/strings.ts';
import { ChooserResults } from './ChooserResults.tsx';
import { choiceSentence } from './choice-sentence.ts';
import { GapInputs } from './GapInputs.tsx';
import { ModelInputs } from './ModelInputs.tsx';
import { SituationInputs } from './SituationInputs.tsx';

const links = { setting: modelSetting };

interface Props {
  readonly setting: PlanSetting;
  readonly content: ChooserContent;
  readonly strings: PlannerStrings;
}

/** The model chooser: what has to be learned and the situation at the left, the model and what it asks at the right. */
export default function ModelChooser({ setting, content, strings }: Props) {
  const plan = usePlan('decide', setting, links);
  const { unread, mark } = useUnread(plan.round);
  const { choice, model } = plan.evaluation.decide;
  return (
    <PlanFrame
      plan={plan}
      unread={unread}
      inputs={
        <>
          <p className="help">{strings.gapsHelp}</p>
          <GapInputs {...{ plan, content, strings }} />
          <SituationInputs {...{ plan, strings }} fields={setting.fields} onProblem={mark} />
          <ModelInputs {...{ plan, strings }} />
          <ResetStep plan={plan} parts={['context', 'gaps', 'model']} />
        </>
      }
      results={<ChooserResults {...{ content, choice, strings }} figures={plan.figures} />}
      answer={choiceSentence(content, choice, strings)}
      settleLabel={
        model === undefined
          ? plan.strings.settleDecideNothing
          : fill(plan.strings.settleDecide, { what: model.label.toLowerCase() })
      }
      ready={model !== undefined}
    />
  );
}
