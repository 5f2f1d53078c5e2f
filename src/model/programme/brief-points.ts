import type { Reason } from '../decision/model-choice.ts';
import type { Rates } from '../planning/types.ts';
import type { Blending } from './blending.ts';
import type { Deciding } from './deciding.ts';
import type { Evaluation } from './evaluate.ts';
import type { EvaluationWithReturns } from './evaluate-with-returns.ts';
import type { MeasureProblem } from './measuring-problems.ts';
import type { Measuring } from './measuring.ts';
import type { Returning } from './returning.ts';
import type { Selecting } from './selecting.ts';
import type { BasisChange } from './step-state.ts';
import { type Step, steps } from './steps.ts';

/** What can be open. Methods, models and measures are named by their ids. */
export type BriefMatter =
  | { readonly code: 'not-settled' | 'nothing-weighed' | 'nothing-chosen' | 'nothing-planned' }
  | { readonly code: 'no-start' | 'nothing-measured' }
  | { readonly code: 'stale'; readonly on: string; readonly changes: readonly BasisChange[] }
  | { readonly code: 'other-model'; readonly model: string; readonly recommended: string }
  | { readonly code: 'block' | 'condition'; readonly reason: Reason }
  | {
      readonly code: 'chosen-but-vetoed' | 'chosen-not-planned' | 'planned-not-chosen';
      readonly methods: readonly string[];
    }
  | {
      readonly code: 'over-cap';
      readonly weeks: readonly number[];
      readonly peakMinutes: number;
      readonly capMinutes: number;
    }
  | {
      readonly code: 'too-few-facilitator-hours';
      readonly needHours: number;
      readonly haveHours: number;
    }
  | { readonly code: 'misplaced'; readonly events: number }
  | {
      readonly code: 'over-cash-budget' | 'over-full-budget';
      readonly cost: number;
      readonly budget: number;
    }
  | {
      readonly code: 'placeholder-rates';
      readonly rates: readonly (keyof Rates)[];
      readonly all: number;
    }
  | { readonly code: MeasureProblem; readonly measures: readonly string[] }
  /** Measures that are to be given a value and lack a figure of it. */
  | { readonly code: 'worth-lacking'; readonly measures: readonly string[] }
  | { readonly code: 'nothing-isolated' }
  | { readonly code: 'unknown'; readonly ids: readonly string[] };

/** Something that is open, and the step at which it is closed. */
export type BriefPoint = BriefMatter & { readonly step: Step };

/** Everything that stands between a programme and its first session, in the order of the steps. Whether the brief itself is settled is no point of it. */
export function briefPoints(evaluation: EvaluationWithReturns): readonly BriefPoint[] {
  const { decide, methods, blend, measure, returns, unknown } = evaluation;
  const matters: Readonly<Record<Step, readonly BriefMatter[]>> = {
    decide: decideMatters(decide),
    methods: methodMatters(methods),
    blend: blendMatters(blend),
    case: [...rateMatters(blend), ...returnsMatters(returns)],
    measure: measureMatters(measure),
    brief: unknown.length > 0 ? [{ code: 'unknown', ids: unknown }] : [],
  };
  return steps.flatMap((step) =>
    [...stateMatters(step, evaluation), ...matters[step]].map((matter) => ({ ...matter, step })),
  );
}

function stateMatters(step: Step, { states }: Evaluation): BriefMatter[] {
  const state = states[step];
  if (step === 'brief' || state.status === 'settled') return [];
  return state.status === 'open'
    ? [{ code: 'not-settled' }]
    : [{ code: 'stale', on: state.on, changes: state.changes }];
}

function decideMatters({ choice, model, recommended }: Deciding): BriefMatter[] {
  if (choice.status === 'invalid') return [{ code: 'nothing-weighed' }];
  return [
    ...(model !== undefined && recommended !== undefined && model.id !== recommended.id
      ? [{ code: 'other-model' as const, model: model.id, recommended: recommended.id }]
      : []),
    ...choice.blocks.map((reason) => ({ code: 'block' as const, reason })),
    ...choice.conditions.map((reason) => ({ code: 'condition' as const, reason })),
  ];
}

function methodMatters({ chosen, chosenButVetoed }: Selecting): BriefMatter[] {
  if (chosen.value.length === 0) return [{ code: 'nothing-chosen' }];
  return chosenButVetoed.length > 0
    ? [{ code: 'chosen-but-vetoed', methods: chosenButVetoed }]
    : [];
}

function blendMatters({ inputs, events, load, problems, misplaced }: Blending): BriefMatter[] {
  const over = problems.filter((problem) => problem.code === 'over-cap');
  const [first] = over;
  const elsewhere = misplaced.filter(({ code }) => code !== 'over-cap');
  const totals = problems.flatMap((problem) =>
    problem.code === 'too-few-facilitator-hours' ||
    problem.code === 'over-cash-budget' ||
    problem.code === 'over-full-budget'
      ? [problem]
      : [],
  );
  const named = (code: 'chosen-not-planned' | 'planned-not-chosen'): BriefMatter[] => {
    const methods = problems.flatMap((problem) => (problem.code === code ? [problem.method] : []));
    return methods.length > 0 ? [{ code, methods }] : [];
  };
  if (events.length === 0) return [{ code: 'nothing-planned' }];
  return [
    ...(first === undefined
      ? []
      : [
          {
            code: 'over-cap' as const,
            weeks: over.map(({ week }) => week),
            peakMinutes: load.peakExecutiveMinutes,
            capMinutes: first.capMinutes,
          },
        ]),
    ...(elsewhere.length > 0 ? [{ code: 'misplaced' as const, events: elsewhere.length }] : []),
    ...totals,
    ...named('chosen-not-planned'),
    ...named('planned-not-chosen'),
    ...(inputs.start === undefined ? [{ code: 'no-start' as const }] : []),
  ];
}

function rateMatters({ inputs: { rates } }: Blending): BriefMatter[] {
  const names = Object.keys(rates) as (keyof Rates)[];
  const site = names.filter((name) => rates[name].from === 'site');
  return site.length > 0 ? [{ code: 'placeholder-rates', rates: site, all: names.length }] : [];
}

function returnsMatters({ valued, guards }: Returning): BriefMatter[] {
  const lacking = valued.filter(({ lacks }) => lacks.length > 0).map(({ measure }) => measure.id);
  return [
    ...(lacking.length > 0 ? [{ code: 'worth-lacking' as const, measures: lacking }] : []),
    ...(guards.some(({ code }) => code === 'nothing-isolated')
      ? [{ code: 'nothing-isolated' as const }]
      : []),
  ];
}

const measureProblems = [
  'no-baseline',
  'no-target',
  'target-not-better',
  'due-before-start',
  'not-told',
] as const satisfies readonly MeasureProblem[];

function measureMatters({ measures }: Measuring): BriefMatter[] {
  if (measures.length === 0) return [{ code: 'nothing-measured' }];
  return measureProblems.flatMap((code) => {
    const wanting = measures.filter(({ problems }) => problems.includes(code));
    return wanting.length > 0 ? [{ code, measures: wanting.map(({ measure }) => measure.id) }] : [];
  });
}
