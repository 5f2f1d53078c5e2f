import type { ChooserContent } from '../../../engine/chooser-content.ts';
import type { ScoreFigureStrings } from '../../charts/ScoreFigure.tsx';
import { PlanFrame } from '../frame/PlanFrame.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { useCasePlan } from '../case/case-plan.ts';
import type { CaseStrings } from '../case/case-strings.ts';
import type { QuantityStrings, ReturnsResultStrings } from '../case/returns-strings.ts';
import type { MeasureStrings, RegistrationStrings } from '../measure/measure-strings.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { BriefDocument } from './BriefDocument.tsx';
import type { BriefStrings } from './brief-strings.ts';
import { NoteInputs } from './NoteInputs.tsx';

interface Props {
  readonly setting: PlanSetting;
  readonly strings: BriefStrings;
  readonly planners: PlannerStrings;
  readonly caseStrings: CaseStrings;
  readonly returnsStrings: ReturnsResultStrings;
  readonly quantities: QuantityStrings;
  readonly measureStrings: MeasureStrings;
  readonly registration: RegistrationStrings;
  readonly scoreStrings: ScoreFigureStrings;
  readonly content: ChooserContent;
  /** Name of the site, for the foot of the brief. */
  readonly site: string;
}

/** The brief: notes at the left, the page that is handed out at the right. */
export default function BriefPlanner({ setting, strings, ...rest }: Props) {
  const plan = useCasePlan(usePlan('brief', setting));
  return (
    <PlanFrame
      plan={plan}
      inputs={<NoteInputs {...{ plan, strings }} />}
      results={
        <>
          <p className="brief-print">
            <button
              type="button"
              className="button"
              onClick={() => {
                window.print();
              }}
            >
              {strings.print}
            </button>
          </p>
          <BriefDocument {...{ plan, strings, ...rest }} />
        </>
      }
      answer={plan.programme.name === '' ? strings.untitled : plan.programme.name}
      settleLabel={plan.strings.settleBrief}
      ready
    />
  );
}
