import { sessionDays } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';
import type { MilestoneItems } from '../../../../engine/milestone-items.ts';
import { MilestoneTable } from './MilestoneTable.tsx';
import { MonthList } from './MonthList.tsx';
import { PlanFiles } from './PlanFiles.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: DatesStrings;
  readonly milestones: MilestoneItems;
}

/** When everything happens, and the files to take along. */
export function PlanDates({ plan, strings, milestones }: Props) {
  const { placing, inputs } = plan.evaluation.blend;
  const days = inputs.start === undefined ? [] : sessionDays(placing.tracks, inputs.start);
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{strings.title}</h2>
      {days.length === 0 ? <p>{strings.noStart}</p> : <MonthList {...{ plan, strings, days }} />}
      <MilestoneTable {...{ plan, strings }} items={milestones} />
      <PlanFiles {...{ plan, strings, days, milestones }} />
    </section>
  );
}
