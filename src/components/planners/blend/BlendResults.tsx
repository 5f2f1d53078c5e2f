import { ScoreFigure } from '../../charts/ScoreFigure.tsx';
import { Later } from '../frame/Later.tsx';
import type { Plan } from '../frame/plan.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { BlendProblems } from './BlendProblems.tsx';
import type { BlendStrings } from './blend-strings.ts';
import { blendVerdict } from './blend-verdict.ts';
import type { BlendWords } from './blend-words.ts';
import type { MilestoneItems } from '../../../engine/milestone-items.ts';
import type { HolidayState } from './dates/use-holidays.ts';
import { CostTable } from './CostTable.tsx';
import { LoadTable } from './LoadTable.tsx';
import { OtherMethods } from './OtherMethods.tsx';
import { scoreOf } from './score-of.ts';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
  readonly words: BlendWords;
  readonly milestones: MilestoneItems;
  readonly holidays: HolidayState;
}

/** What follows from the blend: whether it fits, the score, what it takes and costs, when it is, and what would be best. */
export function BlendResults({ plan, strings, words, milestones, holidays }: Props) {
  const [title, detail] = blendVerdict(plan, strings);
  const shared = { plan, strings };
  const hasEvents = plan.evaluation.blend.events.length > 0;
  return (
    <>
      <VerdictBox title={title} detail={detail} />
      {hasEvents && <Score {...{ plan, strings, words }} />}
      <BlendProblems {...shared} />
      <OtherMethods {...shared} />
      {hasEvents && (
        <>
          <LoadTable {...shared} />
          <WeekTable {...shared} />
          <CostTable {...shared} />
          <Later
            when={plan.awake}
            load={async () => (await import('./dates/PlanDates.tsx')).PlanDates}
            props={{
              plan,
              strings: words.dates,
              holidayStrings: words.holidays,
              milestones,
              holidays,
            }}
            until={(hasFailed) => (
              <Awaited id="dates" title={words.dates.title} {...{ plan, hasFailed }} />
            )}
          />
        </>
      )}
      <Later
        when={plan.awake}
        load={async () => (await import('./optimise/OptimisePanel.tsx')).OptimisePanel}
        props={{ plan, strings: words.optimise }}
        until={(hasFailed) => (
          <Awaited id="optimise" title={words.optimise.title} {...{ plan, hasFailed }} />
        )}
      />
    </>
  );
}

/** The score as it is drawn on paper, until it can be edited. */
function Score({ plan, strings, words }: Omit<Props, 'milestones' | 'holidays'>) {
  const title = plan.programme.name === '' ? plan.strings.unnamed : plan.programme.name;
  return (
    <section aria-labelledby="score">
      <h2 id="score">{strings.score}</h2>
      <Later
        when={plan.awake}
        load={async () => (await import('./score/ScoreEditor.tsx')).ScoreEditor}
        props={{
          plan,
          title,
          strings: words.editor,
          blendStrings: strings,
          scoreStrings: words.figure,
        }}
        until={(hasFailed) => (
          <>
            <ScoreFigure
              title={title}
              score={scoreOf(plan)}
              number={plan.figures.number}
              strings={words.figure}
            />
            {hasFailed && <p className="help">{plan.strings.partNotLoaded}</p>}
          </>
        )}
      />
    </section>
  );
}

interface AwaitedProps {
  readonly plan: Plan;
  readonly id: string;
  readonly title: string;
  readonly hasFailed: boolean;
}

/** The place of a part that has not come yet. */
function Awaited({ plan, id, title, hasFailed }: AwaitedProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="help">{hasFailed ? plan.strings.partNotLoaded : plan.strings.partLoading}</p>
    </section>
  );
}
