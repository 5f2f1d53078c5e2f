import { fill } from '../../../engine/fill.ts';
import type { FlipPoint } from '../../../model/decision/flip-point.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { Labels } from './labels.ts';

/** A flip point as a sentence: "Job shadowing would lead if executive time counted for less than 4% of the total." */
export function flipSentence(
  flip: FlipPoint,
  labels: Labels,
  figures: Figures,
  strings: PlannerStrings,
): string {
  // A rival may pass the leader at a weight at which a third method is ahead of both.
  const [below, above] = flip.leads
    ? [strings.flipBelow, strings.flipAbove]
    : [strings.passBelow, strings.passAbove];
  return fill(flip.delta < 0 ? below : above, {
    rival: labels.method(flip.rival),
    criterion: lowerFirst(labels.criterion(flip.criterion)),
    share: figures.percent(flip.flipAt),
    now: figures.percent(flip.current),
  });
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
