import { fill } from '../../../engine/fill.ts';
import { type BriefPoint, briefPoints } from '../../../model/programme/brief-points.ts';
import { reasonSentence } from '../chooser/reason-sentence.ts';
import { basisLabel } from '../frame/basis-label.ts';
import type { Plan } from '../frame/plan.ts';
import { stepLabel } from '../frame/step-label.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BriefStrings;
  readonly planners: PlannerStrings;
}

/** What still stands between the programme and its first session, each with a way to where it is closed. */
export function BriefOpen({ plan, strings, planners }: Props) {
  const points = briefPoints(plan.evaluation);
  if (points.length === 0) return <p>{strings.openNone}</p>;
  return (
    <ul className="open-points">
      {points.map((point, index) => (
        // Points have no other name than their place.
        <li key={`${point.code}-${point.step}-${index}`}>
          <a href={plan.hrefOf(point.step)}>{sentence(point)}</a>
        </li>
      ))}
    </ul>
  );

  function sentence(point: BriefPoint): string {
    const step = stepLabel(point.step, plan.strings);
    const { number } = plan.figures;
    switch (point.code) {
      case 'not-settled':
        return fill(strings.openStep, { step });
      case 'stale':
        return fill(strings.openStale, {
          step,
          what: plan.figures.list(
            point.what.map((what) => basisLabel(what, plan.strings).toLowerCase()),
          ),
        });
      case 'condition':
        return fill(strings.openCondition, { reason: reasonSentence(point.reason, planners) });
      case 'block':
        return fill(strings.openBlock, { reason: reasonSentence(point.reason, planners) });
      case 'limits-broken':
        return point.count === 1
          ? strings.openFitOne
          : fill(strings.openFit, { n: number(point.count) });
      case 'no-baseline':
        return point.count === 1
          ? strings.openBaselineOne
          : fill(strings.openBaseline, { n: number(point.count) });
      case 'placeholder-rates':
        return fill(strings.openRates, { n: number(point.count), all: number(point.all) });
    }
  }
}
