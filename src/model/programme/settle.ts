import { withEntry, withField, withModel } from './edits.ts';
import type { Evaluation } from './evaluate.ts';
import type { Programme } from './schema.ts';
import type { Step } from './steps.ts';

/**
 * Settles a step on what it shows: a recommendation that was followed becomes the reader's own choice, and what the step
 * took from elsewhere is noted, so that a later change of it can be told.
 * @param on the day, `2027-01-11`.
 */
export function settle(
  programme: Programme,
  step: Step,
  evaluation: Evaluation,
  on: string,
): Programme {
  const record = { on, from: evaluation.bases[step] };
  const settled = { ...programme.settled, [step]: record };
  return chosenAsShown({ ...programme, settled }, step, evaluation);
}

/** Opens a settled step again; what was chosen stays. */
export function unsettle(programme: Programme, step: Step): Programme {
  return { ...programme, settled: withEntry(programme.settled, step, undefined) };
}

function chosenAsShown(programme: Programme, step: Step, { decide, methods, blend }: Evaluation) {
  if (step === 'decide') return withModel(programme, decide.model?.id);
  if (step === 'methods') {
    return withField(programme, 'selection', 'chosen', [...methods.chosen.value]);
  }
  if (step === 'blend') {
    const { tracks, weeks } = blend.inputs;
    const fixed = { ...programme.plan, tracks: [...tracks.value], weeks: weeks.value };
    return { ...programme, plan: fixed };
  }
  return programme;
}
