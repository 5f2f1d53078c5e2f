import type { Reason } from '../decision/model-choice.ts';
import type { Evaluation } from './evaluate.ts';
import { type Step, steps } from './steps.ts';

/** Something that is open, and the step at which it is closed. */
export type BriefPoint =
  | { readonly code: 'not-settled'; readonly step: Step }
  | { readonly code: 'stale'; readonly step: Step; readonly what: readonly string[] }
  | { readonly code: 'block' | 'condition'; readonly step: Step; readonly reason: Reason }
  | { readonly code: 'limits-broken'; readonly step: Step; readonly count: number }
  | { readonly code: 'no-baseline'; readonly step: Step; readonly count: number }
  | {
      readonly code: 'placeholder-rates';
      readonly step: Step;
      readonly count: number;
      readonly all: number;
    };

/** Everything that stands between a programme and its first session, in the order of the steps. The brief itself is not settled. */
export function briefPoints(evaluation: Evaluation): readonly BriefPoint[] {
  const { decide, blend, measure, states } = evaluation;
  const { choice } = decide;
  const reasons = choice.status === 'invalid' ? { blocks: [], conditions: [] } : choice;
  const broken = blend.problems.filter(
    ({ code }) => code === 'over-cap' || code === 'too-few-facilitator-hours',
  ).length;
  const missing = measure.measures.filter(({ problems }) =>
    problems.includes('no-baseline'),
  ).length;
  const rates = Object.values(blend.inputs.rates);
  const placeholders = rates.filter(({ from }) => from === 'site').length;
  const points: BriefPoint[] = [
    ...reasons.blocks.map((reason) => ({ code: 'block', step: 'decide', reason }) as const),
    ...reasons.conditions.map((reason) => ({ code: 'condition', step: 'decide', reason }) as const),
    ...(broken > 0 ? [{ code: 'limits-broken', step: 'blend', count: broken } as const] : []),
    ...(placeholders > 0
      ? [
          {
            code: 'placeholder-rates',
            step: 'case',
            count: placeholders,
            all: rates.length,
          } as const,
        ]
      : []),
    ...(missing > 0 ? [{ code: 'no-baseline', step: 'measure', count: missing } as const] : []),
  ];
  return steps.flatMap((step) => {
    const state = states[step];
    const own = points.filter((point) => point.step === step);
    if (step === 'brief' || state.status === 'settled') return own;
    return state.status === 'open'
      ? [{ code: 'not-settled', step } as const, ...own]
      : [{ code: 'stale', step, what: state.changes.map(({ what }) => what) } as const, ...own];
  });
}
