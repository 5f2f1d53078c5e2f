import { fill } from '../../../engine/fill.ts';
import type { PlacedProblem } from '../../../model/planning/placed-problems.ts';
import type { BlendProblem } from '../../../model/programme/blending.ts';
import type { Plan } from '../frame/plan.ts';
import type { BlendStrings } from './blend-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BlendStrings;
}

/** Every limit that the blend breaks, with what would mend it. */
export function BlendProblems({ plan, strings }: Props) {
  const { problems, misplaced } = plan.evaluation.blend;
  // A week that takes too much because of an event that was moved there is told with where that event could go.
  const others = problems
    .filter(isLimit)
    .filter(
      (problem) =>
        problem.code !== 'over-cap' ||
        !misplaced.some(({ code, week }) => code === 'over-cap' && week === problem.week),
    );
  if (others.length === 0 && misplaced.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{strings.problems}</h2>
      <ul>
        {misplaced.map((problem) => (
          <li key={`${problem.method} ${problem.week}`}>
            {misplacedSentence(problem, plan, strings)}
          </li>
        ))}
        {others.map((problem) => (
          <li key={JSON.stringify(problem)}>{problemSentence(problem, plan, strings)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is wrong with an event that the reader placed, and the nearest week that would do. */
export function misplacedSentence(
  { code, method, week, executiveMinutes, nearestWeek }: PlacedProblem,
  { content, evaluation, figures }: Pick<Plan, 'content' | 'evaluation' | 'figures'>,
  strings: BlendStrings,
): string {
  const { inputs } = evaluation.methods;
  const sentences: Record<PlacedProblem['code'], string> = {
    'in-closed-week': strings.misplacedClosed,
    'over-cap': strings.misplacedOverCap,
    'too-near': strings.misplacedTooNear,
    'after-the-end': strings.misplacedAfter,
  };
  const wrong = fill(sentences[code], {
    method: content.methods.find(({ id }) => id === method)?.label ?? method,
    week: figures.number(week),
    hours: figures.number(executiveMinutes / 60),
    cap: figures.number(inputs.capHours.value),
    weeks: figures.number(evaluation.blend.inputs.weeks.value),
  });
  const cure =
    nearestWeek === undefined
      ? strings.misplacedNowhere
      : fill(strings.misplacedNearest, { week: figures.number(nearestWeek) });
  return `${wrong} ${cure}`;
}

/** A limit, and not a question of which methods. */
type BrokenLimit = Exclude<
  BlendProblem,
  { readonly code: 'chosen-not-planned' | 'planned-not-chosen' }
>;

const isLimit = (problem: BlendProblem): problem is BrokenLimit =>
  problem.code !== 'chosen-not-planned' && problem.code !== 'planned-not-chosen';

function problemSentence(problem: BrokenLimit, plan: Plan, strings: BlendStrings): string {
  const { number } = plan.figures;
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  switch (problem.code) {
    case 'nothing-planned':
      return strings.noTracks;
    case 'over-cap':
      return fill(strings.overCap, {
        week: number(problem.week),
        hours: number(problem.executiveMinutes / 60),
        cap: number(problem.capMinutes / 60),
      });
    case 'too-few-facilitator-hours':
      return fill(strings.tooFewFacilitatorHours, {
        need: number(problem.needHours),
        have: number(problem.haveHours),
        more: number(problem.needHours - problem.haveHours),
      });
    case 'smallest-cap':
      return fill(strings.smallestCap, { hours: number(problem.capMinutes / 60) });
    case 'no-week':
      return fill(problem.events === 1 ? strings.noWeekOne : strings.noWeek, {
        method: labelOf(problem.method),
        n: number(problem.events),
      });
    case 'over-cash-budget':
    case 'over-full-budget':
      return fill(
        problem.code === 'over-cash-budget' ? strings.overCashBudget : strings.overFullBudget,
        {
          cost: plan.figures.money(problem.cost),
          budget: plan.figures.money(problem.budget),
          more: plan.figures.money(problem.cost - problem.budget),
        },
      );
  }
}
