import { Later } from '../frame/Later.tsx';
import { blendSetting } from '../../../model/linking/settings/blend-setting.ts';
import { PlanFrame, useUnread } from '../frame/PlanFrame.tsx';
import { ResetStep } from '../frame/ResetStep.tsx';
import { type PlanSetting, usePlan } from '../frame/use-plan.ts';
import { BlendResults } from './BlendResults.tsx';
import type { BlendStrings } from './blend-strings.ts';
import { blendVerdict } from './blend-verdict.ts';
import type { BlendWords } from './blend-words.ts';
import type { MilestoneItems } from '../../../engine/milestone-items.ts';
import { useHolidays } from './dates/use-holidays.ts';
import { LimitInputs } from './LimitInputs.tsx';
import { PeopleInputs } from './PeopleInputs.tsx';
import { StartInputs } from './StartInputs.tsx';
import { TrackInputs } from './TrackInputs.tsx';

const links = { setting: blendSetting };

interface Props {
  readonly setting: PlanSetting;
  readonly strings: BlendStrings;
  readonly words: BlendWords;
  readonly milestones: MilestoneItems;
  /** Codes of the countries whose holidays are known. */
  readonly countries: readonly string[];
}

/** The blend: where it starts from, who takes part and what happens when at the left; what that takes at the right. */
export default function BlendPlanner({ setting, strings, words, milestones, countries }: Props) {
  const plan = usePlan('blend', setting, links);
  const { unread, mark } = useUnread(plan.round);
  const { events } = plan.evaluation.blend;
  const holidays = useHolidays(plan.programme.context.country);
  return (
    <PlanFrame
      plan={plan}
      unread={unread}
      inputs={
        <>
          <StartInputs {...{ plan, strings }} />
          <PeopleInputs {...{ plan, strings }} fields={setting.fields} onProblem={mark} />
          <LimitInputs
            {...{ plan, strings }}
            fields={setting.fields}
            currency={setting.currency}
            onProblem={mark}
          >
            <Later
              when={plan.awake}
              load={async () => (await import('./dates/HolidayInputs.tsx')).HolidayInputs}
              props={{
                plan,
                countries,
                strings: words.holidays,
                language: setting.language,
                state: holidays,
              }}
              until={() => <p className="field-awaited help">{words.holidays.country}…</p>}
            />
          </LimitInputs>
          <TrackInputs {...{ plan, strings }} fields={setting.fields} onProblem={mark} />
          <ResetStep plan={plan} parts={['plan']} />
        </>
      }
      results={<BlendResults {...{ plan, strings, words, milestones, holidays }} />}
      answer={blendVerdict(plan, strings)[0]}
      settleLabel={plan.strings.settleBlend}
      ready={events.length > 0}
    />
  );
}
