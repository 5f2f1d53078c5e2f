import { sessionDays } from '../../../../model/planning/session-days.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';
import { MonthList } from './MonthList.tsx';
import { PlanFiles } from './PlanFiles.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: DatesStrings;
}

/** When everything happens, and the files to take along. */
export function PlanDates({ plan, strings }: Props) {
  const { placing, inputs } = plan.evaluation.blend;
  const days = inputs.start === undefined ? [] : sessionDays(placing.tracks, inputs.start);
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{strings.title}</h2>
      {days.length === 0 ? <p>{strings.noStart}</p> : <MonthList {...{ plan, strings, days }} />}
      <PlanFiles {...{ plan, strings, days }} />
    </section>
  );
}
