import type { ChooserContent } from '../../../engine/chooser-content.ts';
import {
  chooseModel,
  type ModelChoice,
  type ModelDemands,
  type Side,
} from '../../../model/decision/model-choice.ts';
import type { ChooserState, ChooserVocabulary } from '../../../model/linking/chooser-link.ts';

/** What the chooser opens with: the weights the content gives as an example, a medium situation, nothing in place. */
export function chooserVocabulary(content: ChooserContent): ChooserVocabulary {
  return {
    gaps: content.gaps.map(({ id }) => id),
    opening: {
      gaps: Object.fromEntries(content.gaps.map(({ id, opening }) => [id, opening])),
      weeks: content.opening.weeks,
      governance: { charter: false, confidentiality: false, sponsor: false },
      safety: 'medium',
      existingMentor: false,
    },
  };
}

/** The model choice for a state. */
export function choiceFor(content: ChooserContent, state: ChooserState): ModelChoice {
  return chooseModel({
    gaps: content.gaps,
    weights: state.gaps,
    context: {
      horizonWeeks: state.weeks,
      governance: state.governance,
      safety: state.safety,
      existingMentor: state.existingMentor,
    },
    models: {
      reverse: demandsOf(content, 'reverse'),
      traditional: demandsOf(content, 'traditional'),
      both: demandsOf(content, 'both'),
    },
    hybridThreshold: content.hybridThreshold,
  });
}

function demandsOf(content: ChooserContent, side: Side): ModelDemands {
  const model = content.models.find((candidate) => candidate.side === side);
  if (model === undefined) throw new Error(`no model in content/models has the side "${side}"`);
  return model;
}
