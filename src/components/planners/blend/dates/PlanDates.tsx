import { sessionDays } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';
import type { MilestoneItems } from '../../../../engine/milestone-items.ts';
import { MilestoneTable } from './MilestoneTable.tsx';
import type { HolidaysStrings } from './holidays-strings.ts';
import { workingDay } from '../../../../model/planning/holidays/working-day.ts';
import type { HolidayState } from './use-holidays.ts';
import { MonthList } from './MonthList.tsx';
import { PlanFiles } from './PlanFiles.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: DatesStrings;
  readonly holidayStrings: HolidaysStrings;
  readonly milestones: MilestoneItems;
  readonly holidays: HolidayState;
}

/** When everything happens, and the files to take along. */
export function PlanDates({ plan, strings, holidayStrings, milestones, holidays }: Props) {
  const { placing, inputs } = plan.evaluation.blend;
  const off = holidays.kind === 'ready' ? holidays.holidays : undefined;
  const days =
    inputs.start === undefined
      ? []
      : sessionDays(placing.tracks, inputs.start, (day) =>
          off === undefined ? day : workingDay(day, off),
        );
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{strings.title}</h2>
      {days.length === 0 ? (
        <p>{strings.noStart}</p>
      ) : (
        <MonthList {...{ plan, strings, holidayStrings, days }} holidays={off} />
      )}
      <MilestoneTable {...{ plan, strings }} items={milestones} />
      <PlanFiles {...{ plan, strings, days, milestones }} />
    </section>
  );
}
