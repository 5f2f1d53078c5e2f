import { fill } from '../../../../engine/fill.ts';
import type { LimitAtOptimum } from '../../../../model/planning/optimise/binding-limits.ts';
import type { PlanProblem } from '../../../../model/programme/optimising.ts';
import type { Plan } from '../../frame/plan.ts';
import type { OptimiseStrings } from './optimise-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
  readonly problem: PlanProblem;
  readonly limits: readonly LimitAtOptimum[];
}

/** Which limits keep the best blend from one more event, and of what. */
export function LimitList({ plan, strings, problem, limits }: Props) {
  const binding = limits.filter(({ binds }) => binds);
  return (
    <>
      <h3>{strings.limits}</h3>
      {binding.length === 0 ? (
        <p>{strings.limitNone}</p>
      ) : (
        <ul>
          {binding.map((each) => (
            <li key={each.limit}>{limitSentence(each, problem, plan, strings)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function limitSentence(
  { limit, slack, unit, blocks }: LimitAtOptimum,
  { capMinutes, facilitatorMinutes }: PlanProblem,
  { content, figures }: Plan,
  strings: OptimiseStrings,
): string {
  const sentences: Record<LimitAtOptimum['limit'], string> = {
    cap: strings.limitCap,
    weeks: strings.limitWeeks,
    facilitator: strings.limitFacilitator,
    'cash-budget': strings.limitCash,
    'full-budget': strings.limitFull,
  };
  const left = Math.max(0, slack);
  return fill(sentences[limit], {
    cap: figures.number(capMinutes / 60),
    hours: figures.number(facilitatorMinutes / 60),
    left: unit === 'money' ? figures.money(left) : figures.number(left / 60),
    methods: figures.list(
      blocks.map(
        (method) => content.methods.find(({ id }) => id === method)?.label.toLowerCase() ?? method,
      ),
    ),
  });
}
