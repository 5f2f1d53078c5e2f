import { measureSetting } from '../../../model/linking/settings/measure-setting.ts';
import { PlanFrame, useUnread } from '../frame/PlanFrame.tsx';
import { ResetStep } from '../frame/ResetStep.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { AddMeasures } from './AddMeasures.tsx';
import { MeasureInputs } from './MeasureInputs.tsx';
import { MeasureResults } from './MeasureResults.tsx';
import type { MeasureStrings, RegistrationStrings } from './measure-strings.ts';
import { measureVerdict } from './measure-verdict.ts';
import type { RegistrationPaths } from './RegisterPlan.tsx';

const links = { setting: measureSetting };

interface Props {
  readonly setting: PlanSetting;
  readonly strings: MeasureStrings;
  readonly registration: RegistrationStrings;
  readonly paths: RegistrationPaths;
}

/** The measures: which, from where to where, and who takes them. */
export default function MeasurePlanner({ setting, strings, registration, paths }: Props) {
  const plan = usePlan('measure', setting, links);
  const { unread, mark } = useUnread(plan.round);
  const shared = { plan, strings };
  return (
    <PlanFrame
      plan={plan}
      unread={unread}
      inputs={
        <>
          <MeasureInputs {...shared} fields={setting.fields} onProblem={mark} />
          <AddMeasures {...shared} />
          <ResetStep plan={plan} parts={['measurement']} />
        </>
      }
      results={<MeasureResults {...shared} {...{ registration, paths }} />}
      answer={measureVerdict(plan, strings)[0]}
      settleLabel={plan.strings.settleMeasure}
      ready={plan.programme.measurement.length > 0}
    />
  );
}
