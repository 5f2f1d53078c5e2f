import { briefPoints } from '../../../model/programme/brief-points.ts';
import type { CasePlan } from '../case/case-plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { BriefStrings } from './brief-strings.ts';
import { openSentence } from './open-sentence.ts';

interface Props {
  readonly plan: CasePlan;
  readonly strings: BriefStrings;
  readonly planners: PlannerStrings;
}

/** What still stands between the programme and its first session, each with a way to where it is closed. */
export function BriefOpen({ plan, strings, planners }: Props) {
  const points = briefPoints({ ...plan.evaluation, returns: plan.returns });
  if (points.length === 0) return <p>{strings.openNone}</p>;
  return (
    <ul className="open-points">
      {points.map((point, index) => (
        // Points have no other name than their place.
        <li key={`${point.code}-${point.step}-${index}`}>
          <a href={plan.hrefOf(point.step)}>{openSentence(point, plan, strings, planners)}</a>
        </li>
      ))}
    </ul>
  );
}
