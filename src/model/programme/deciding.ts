import { chooseModel, type ModelChoice, type Side } from '../decision/model-choice.ts';
import type { ProgrammeContent, ProgrammeModel } from './content.ts';
import { type Given, given } from './given.ts';
import { type GovernanceFlag, type Programme, type SafetyLevel } from './schema.ts';

/** What the first step works with. */
export interface DecideInputs {
  /** Weight of each gap, 0 to 10. */
  readonly gaps: Readonly<Record<string, Given<number>>>;
  /** Weeks until results are needed. */
  readonly horizonWeeks: Given<number>;
  readonly safety: Given<SafetyLevel>;
  readonly governance: Readonly<Record<GovernanceFlag, Given<boolean>>>;
  readonly existingMentor: Given<boolean>;
}

/** The first step: which model fits, and which one the programme follows. */
export interface Deciding {
  readonly inputs: DecideInputs;
  readonly choice: ModelChoice;
  /** The model that the gaps call for; none while nothing is weighed. */
  readonly recommended: ProgrammeModel | undefined;
  /** The model that the reader settled on, else the recommended one. */
  readonly model: ProgrammeModel | undefined;
}

/** Evaluates the first step (models.md §1). Weights of gaps that the site does not have are left aside. */
export function deciding(programme: Programme, content: ProgrammeContent): Deciding {
  const inputs = decideInputs(programme, content);
  const values = <Value>(record: Readonly<Record<string, Given<Value>>>) =>
    Object.fromEntries(Object.entries(record).map(([key, { value }]) => [key, value]));
  const { governance } = inputs;
  const choice = chooseModel({
    gaps: content.gaps,
    weights: values(inputs.gaps),
    context: {
      horizonWeeks: inputs.horizonWeeks.value,
      governance: {
        charter: governance.charter.value,
        confidentiality: governance.confidentiality.value,
        sponsor: governance.sponsor.value,
      },
      safety: inputs.safety.value,
      existingMentor: inputs.existingMentor.value,
    },
    models: {
      reverse: modelOf('reverse', content),
      traditional: modelOf('traditional', content),
      both: modelOf('both', content),
    },
    hybridThreshold: content.defaults.hybridThreshold,
  });
  const recommended = choice.status === 'invalid' ? undefined : modelOf(choice.side, content);
  const chosen = content.models.find(({ id }) => id === programme.model);
  return { inputs, choice, recommended, model: chosen ?? recommended };
}

function decideInputs({ context, gaps }: Programme, content: ProgrammeContent): DecideInputs {
  const site = <Value>(value: Value) => ({ value, from: 'site' as const });
  return {
    gaps: Object.fromEntries(
      content.gaps.map(({ id, opening }) => [id, given(gaps[id], site(opening))]),
    ),
    horizonWeeks: given(context.horizonWeeks, site(content.defaults.weeks)),
    safety: given(context.safety, site<SafetyLevel>('medium')),
    governance: {
      charter: given(context.charter, site(false)),
      confidentiality: given(context.confidentiality, site(false)),
      sponsor: given(context.sponsor, site(false)),
    },
    existingMentor: given(context.existingMentor, site(false)),
  };
}

/** @throws {Error} if the content has no model of that side, which its check does not let through. */
function modelOf(side: Side, { models }: ProgrammeContent): ProgrammeModel {
  const model = models.find((candidate) => candidate.side === side);
  if (model === undefined) throw new Error(`no model in content/models has the side "${side}"`);
  return model;
}
