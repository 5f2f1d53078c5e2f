import { blending, type Blending } from './blending.ts';
import type { ProgrammeContent } from './content.ts';
import { costing, type Costing } from './costing.ts';
import { deciding, type Deciding } from './deciding.ts';
import { measuring, type Measuring } from './measuring.ts';
import type { Programme } from './schema.ts';
import { selecting, type Selecting } from './selecting.ts';
import { type Basis, type StepState, stepStates } from './step-state.ts';
import type { Step } from './steps.ts';
import { unknownIds } from './unknown-ids.ts';

/** Everything that is displayed of a programme, with every intermediate term; what it returns is in `evaluateWithReturns`. */
export interface Evaluation {
  readonly decide: Deciding;
  readonly methods: Selecting;
  readonly blend: Blending;
  readonly case: Costing;
  readonly measure: Measuring;
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
  const blend = blending(programme, content, methods, decide.model?.reviewDays);
  const bases = basesOf(decide, methods, blend);
  return {
    decide,
    methods,
    blend,
    case: costing(programme, content, blend),
    measure: measuring(programme, content, methods),
    bases,
    states: stepStates(programme.settled, bases),
    unknown: unknownIds(programme, content),
  };
}

function basesOf(decide: Deciding, methods: Selecting, blend: Blending): Record<Step, Basis> {
  const model = decide.model?.id ?? '';
  const { weeks, capHours, facilitatorHours } = methods.inputs;
  const { load, inputs } = blend;
  const hours = (minutes: number) => Math.round(minutes / 0.6) / 100;
  return {
    decide: { recommended: decide.recommended?.id ?? '' },
    methods: { model, weeks: weeks.value, recommended: methods.recommended },
    blend: {
      methods: methods.chosen.value,
      weeks: weeks.value,
      'cap-hours': capHours.value,
      'facilitator-hours': facilitatorHours.value,
    },
    case: {
      executives: inputs.executives.value,
      'executive-hours': hours(load.executiveMinutesEach * inputs.executives.value),
      'mentor-hours': hours(load.mentorMinutesEach * inputs.mentors.value),
      'facilitator-hours': hours(load.facilitatorMinutes),
    },
    measure: { model, methods: methods.chosen.value },
    brief: {},
  };
}
