import { fill } from '../../../engine/fill.ts';
import type { BriefPoint } from '../../../model/programme/brief-points.ts';
import { reasonSentence } from '../chooser/reason-sentence.ts';
import { basisLabel } from '../frame/basis-label.ts';
import type { Plan } from '../frame/plan.ts';
import { stepLabel } from '../frame/step-label.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { BriefStrings } from './brief-strings.ts';

/** An open point as a sentence, with the amounts that make it one. */
export function openSentence(
  point: BriefPoint,
  { strings: planStrings, figures, content, evaluation }: Plan,
  strings: BriefStrings,
  planners: PlannerStrings,
): string {
  const { number, list } = figures;
  const named = (labelled: readonly { id: string; label: string }[], ids: readonly string[]) =>
    list(
      ids.map((wanted) => labelled.find(({ id }) => id === wanted)?.label.toLowerCase() ?? wanted),
    );
  const methods = (ids: readonly string[]) => ({ methods: named(content.methods, ids) });
  const measures = (ids: readonly string[]) => ({
    measures: list(
      evaluation.measure.measures
        .filter(({ measure }) => ids.includes(measure.id))
        .map(({ label }) => label),
    ),
  });
  switch (point.code) {
    case 'not-settled':
      return fill(strings.openStep, { step: stepLabel(point.step, planStrings) });
    case 'stale':
      return fill(strings.openStale, {
        step: stepLabel(point.step, planStrings),
        what: list(point.changes.map(({ what }) => basisLabel(what, planStrings).toLowerCase())),
      });
    case 'nothing-weighed':
      return strings.openNothingWeighed;
    case 'other-model':
      return fill(strings.openOtherModel, {
        model: named(content.models, [point.model]),
        recommended: named(content.models, [point.recommended]),
      });
    case 'condition':
      return fill(strings.openCondition, { reason: reasonSentence(point.reason, planners) });
    case 'block':
      return fill(strings.openBlock, { reason: reasonSentence(point.reason, planners) });
    case 'nothing-chosen':
      return strings.openNothingChosen;
    case 'chosen-but-vetoed':
      return fill(strings.openVetoed, methods(point.methods));
    case 'nothing-planned':
      return strings.openNothingPlanned;
    case 'over-cap':
      return fill(strings.openOverCap, {
        peak: number(point.peakMinutes / 60),
        cap: number(point.capMinutes / 60),
        weeks: number(point.weeks.length),
      });
    case 'too-few-facilitator-hours':
      return fill(strings.openFacilitators, {
        need: number(point.needHours),
        have: number(point.haveHours),
      });
    case 'misplaced':
      return fill(strings.openMisplaced, { n: number(point.events) });
    case 'over-cash-budget':
    case 'over-full-budget':
      return fill(
        point.code === 'over-cash-budget' ? strings.openCashBudget : strings.openFullBudget,
        { cost: figures.money(point.cost), budget: figures.money(point.budget) },
      );
    case 'chosen-not-planned':
      return fill(strings.openNotPlanned, methods(point.methods));
    case 'planned-not-chosen':
      return fill(strings.openNotChosen, methods(point.methods));
    case 'no-start':
      return strings.openStart;
    case 'placeholder-rates':
      return fill(strings.openRates, { n: number(point.rates.length), all: number(point.all) });
    case 'nothing-measured':
      return strings.openNothingMeasured;
    case 'no-baseline':
      return fill(strings.openBaseline, measures(point.measures));
    case 'no-target':
      return fill(strings.openTarget, measures(point.measures));
    case 'target-not-better':
      return fill(strings.openTargetWorse, measures(point.measures));
    case 'due-before-start':
      return fill(strings.openDue, measures(point.measures));
    case 'not-told':
      return fill(strings.openNotTold, measures(point.measures));
    case 'worth-lacking':
      return fill(strings.openWorth, measures(point.measures));
    case 'nothing-isolated':
      return strings.openNotIsolated;
    case 'unknown':
      return fill(strings.openUnknown, { names: list(point.ids) });
  }
}
