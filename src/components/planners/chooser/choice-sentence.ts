import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { ModelChoice } from '../../../model/decision/model-choice.ts';
import type { PlannerStrings } from '../shared/strings.ts';

/** The answer in a sentence: which model, and whether anything stands in its way. */
export function choiceSentence(
  content: ChooserContent,
  choice: ModelChoice,
  strings: PlannerStrings,
): string {
  if (choice.status === 'invalid') return strings.chooserInvalid;
  const verdicts = {
    recommended: strings.statusRecommended,
    conditional: strings.statusConditional,
    blocked: strings.statusBlocked,
  };
  const model = content.models.find(({ side }) => side === choice.side);
  return fill(verdicts[choice.status], { model: model?.label ?? choice.side });
}
