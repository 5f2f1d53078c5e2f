import type { ProgrammeContent } from './content.ts';
import { deciding, type Deciding } from './deciding.ts';
import type { Programme } from './schema.ts';
import { selecting, type Selecting } from './selecting.ts';
import { type Basis, type StepState, stepStates } from './step-state.ts';
import type { Step } from './steps.ts';
import { unknownIds } from './unknown-ids.ts';

/** Everything that is displayed of a programme, with every intermediate term. */
export interface Evaluation {
  readonly decide: Deciding;
  readonly methods: Selecting;
  /** What each step takes from elsewhere now. */
  readonly bases: Readonly<Record<Step, Basis>>;
  /** Whether each step is settled, and what has changed since. */
  readonly states: Readonly<Record<Step, StepState>>;
  /** Ids that the programme names and the site does not have; they are not counted. */
  readonly unknown: readonly string[];
}

/** Evaluates a programme against the content of a site: one function for the page, the exports and the tests. Pure; never throws on a valid programme. */
export function evaluate(programme: Programme, content: ProgrammeContent): Evaluation {
  const decide = deciding(programme, content);
  const methods = selecting(programme, content, decide);
  const bases: Record<Step, Basis> = {
    decide: { recommended: decide.recommended?.id ?? '' },
    methods: {
      model: decide.model?.id ?? '',
      weeks: methods.inputs.weeks.value,
      recommended: methods.recommended,
    },
    blend: { methods: methods.chosen.value, weeks: methods.inputs.weeks.value },
    case: {},
    measure: { model: decide.model?.id ?? '', methods: methods.chosen.value },
    brief: {},
  };
  return {
    decide,
    methods,
    bases,
    states: stepStates(programme.settled, bases),
    unknown: unknownIds(programme, content),
  };
}
