import { type Blending, blending, brokenLimits } from '../../../../model/programme/blending.ts';
import { withField } from '../../../../model/programme/edits.ts';
import { effectOfTracks, type PlanEffect } from '../../../../model/programme/optimising.ts';
import type { PlannedTrack } from '../../../../model/programme/schema.ts';
import { suggestTracks } from '../../../../model/programme/suggest-tracks.ts';
import type { Plan } from '../../frame/plan.ts';

/** A limit as the comparison names it. */
export type BrokenLimit = 'cap' | 'weeks' | 'facilitator' | 'cash-budget' | 'full-budget';

/** One plan of the comparison, under the limits of the reader's. */
export interface ComparedPlan extends PlanEffect {
  readonly id: string;
  readonly label: string;
  readonly blend: Blending;
  readonly fits: boolean;
  readonly broken: readonly BrokenLimit[];
}

/** The reader's plan, the best blend if there is one, and the shipped blends stretched to the plan's weeks. */
export function plansSideBySide(
  { programme, content, evaluation }: Plan,
  labels: { readonly yours: string; readonly best: string },
  best: readonly PlannedTrack[] | undefined,
): readonly ComparedPlan[] {
  const weeks = evaluation.blend.inputs.weeks.value;
  const plan = (id: string, label: string, blend: Blending): ComparedPlan => ({
    id,
    label,
    blend,
    fits: brokenLimits(blend) === 0,
    broken: brokenBy(blend),
    ...effectOfTracks(blend.placing.tracks, evaluation, content),
  });
  const laidOut = (tracks: readonly PlannedTrack[]) =>
    blending(withField(programme, 'plan', 'tracks', tracks), content, evaluation.methods);
  return [
    plan('yours', labels.yours, evaluation.blend),
    ...(best === undefined ? [] : [plan('best', labels.best, laidOut(best))]),
    ...content.blends.map((blend) =>
      plan(
        `blend ${blend.id}`,
        blend.label,
        laidOut(suggestTracks([], weeks, content.blends, blend)),
      ),
    ),
  ];
}

function brokenBy({ problems, misplaced }: Blending): readonly BrokenLimit[] {
  const has = (...codes: readonly string[]) =>
    [...problems, ...misplaced].some(({ code }) => codes.includes(code));
  const limits: readonly (readonly [BrokenLimit, boolean])[] = [
    ['cap', has('over-cap')],
    ['weeks', has('no-week', 'in-closed-week', 'too-near', 'after-the-end')],
    ['facilitator', has('too-few-facilitator-hours')],
    ['cash-budget', has('over-cash-budget')],
    ['full-budget', has('over-full-budget')],
  ];
  return limits.filter(([, isBroken]) => isBroken).map(([limit]) => limit);
}
