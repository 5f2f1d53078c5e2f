import { fill } from '../../../../engine/fill.ts';
import { effectLenses } from '../../../../model/programme/optimising.ts';
import type { PlannedTrack } from '../../../../model/programme/schema.ts';
import type { Plan } from '../../frame/plan.ts';
import type { OptimiseStrings } from './optimise-strings.ts';
import { type BrokenLimit, type ComparedPlan, plansSideBySide } from './plans-side-by-side.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
  /** The best blend, if one was found for the plan as it is. */
  readonly best: readonly PlannedTrack[] | undefined;
}

/** Smallest difference of effect that one decimal shows, 0 to 1. */
const leastShown = 0.0005;

/** The reader's plan, the best blend and the shipped ones in one table, with the answer in a sentence. */
export function SideBySide({ plan, strings, best }: Props) {
  const labels = { yours: strings.yourPlan, best: strings.best };
  const plans = plansSideBySide(plan, labels, best);
  const top = plans.find(({ id }) => id === 'best');
  const { points, signedPoints, number, money } = plan.figures;
  const lenses = effectLenses(plan.content).map((lens, index) => ({
    id: lens,
    label: plan.content.criteria.find(({ id }) => id === lens)?.label ?? lens,
    show: (each: ComparedPlan) => points(each.byLens[index] ?? 0),
  }));
  const rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly show: (each: ComparedPlan) => string;
  }[] = [
    { id: 'effect', label: strings.effect, show: ({ effect }) => points(effect) },
    ...lenses,
    {
      id: 'executive',
      label: strings.executiveHours,
      show: ({ blend }) => number(blend.load.executiveMinutesEach / 60),
    },
    {
      id: 'facilitator',
      label: strings.facilitatorHours,
      show: ({ blend }) => number(blend.load.facilitatorMinutes / 60),
    },
    { id: 'cost', label: strings.fullCost, show: ({ blend }) => money(blend.cost.fullCost) },
    { id: 'fits', label: strings.fits, show: (each) => fitWords(each, plan, strings) },
    ...(top === undefined
      ? []
      : [
          {
            id: 'gap',
            label: strings.gap,
            show: ({ id, effect }: ComparedPlan) =>
              id === top.id ? strings.gapNone : signedPoints(effect - top.effect),
          },
        ]),
  ];
  return (
    <section aria-labelledby="side-by-side" className="side-by-side">
      <h2 id="side-by-side">{strings.sideBySide}</h2>
      <p>{sentenceOf(plans, plan, strings)}</p>
      <div className="table-scroll" role="group" aria-label={strings.sideBySide} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.figure}</th>
              {plans.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, show }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {plans.map((each) => (
                  <td key={each.id}>{show(each)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="help">
        {fill(strings.sideHelp, { weeks: number(plan.evaluation.blend.inputs.weeks.value) })}
      </p>
    </section>
  );
}

function fitWords({ fits, broken }: ComparedPlan, { figures }: Plan, strings: OptimiseStrings) {
  const words: Record<BrokenLimit, string> = {
    cap: strings.breaksCap,
    weeks: strings.breaksWeeks,
    facilitator: strings.breaksFacilitator,
    'cash-budget': strings.breaksCash,
    'full-budget': strings.breaksFull,
  };
  if (fits) return strings.yes;
  return fill(strings.breaks, { limits: figures.list(broken.map((limit) => words[limit])) });
}

/** Which of the plans that keep the limits has the most effect, and how far it is from the best blend. */
function sentenceOf(
  plans: readonly ComparedPlan[],
  { figures }: Plan,
  strings: OptimiseStrings,
): string {
  const top = plans.find(({ id }) => id === 'best');
  const [nearest] = plans
    .filter((each) => each.fits && each !== top && each.blend.events.length > 0)
    .sort((a, b) => b.effect - a.effect);
  if (nearest === undefined) return strings.sideNone;
  const words = { plan: nearest.label, effect: figures.points(nearest.effect) };
  if (top === undefined) return fill(strings.sideMost, words);
  const missing = top.effect - nearest.effect;
  if (Math.abs(missing) < leastShown) return fill(strings.sideEqual, words);
  return fill(missing > 0 ? strings.sideBest : strings.sideBetter, {
    ...words,
    points: figures.points(Math.abs(missing)),
  });
}
