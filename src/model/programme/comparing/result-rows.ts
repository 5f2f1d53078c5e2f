import { brokenLimits } from '../blending.ts';
import type { EvaluationWithReturns } from '../evaluate-with-returns.ts';

/** What can be compared between two evaluations. */
export const resultCodes = [
  'model',
  'status',
  'reverse-share',
  'leader',
  'chosen',
  'weeks',
  'executives',
  'mentors',
  'events',
  'executive-hours',
  'peak-hours',
  'mentor-hours',
  'facilitator-hours',
  'broken',
  'cash',
  'time',
  'full',
  'executive-share',
  'gross-benefit',
  'benefit',
  'net-benefit',
  'roi',
  'measures',
] as const;

export type ResultCode = (typeof resultCodes)[number];

/** One value of a result: ids of entries, a word of a closed list, or a number with its kind. */
export type ResultValue =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number' | 'money' | 'share'; readonly number: number };

/** One result of two programmes. */
export interface ResultRow {
  readonly code: ResultCode;
  readonly before: ResultValue;
  readonly after: ResultValue;
  readonly differs: boolean;
  /** After less before, where both are numbers. */
  readonly difference: number | undefined;
}

/** The results of two programmes beside each other, in the order of the steps. Hours are of one person, or of all facilitators. */
export function resultRows(
  before: EvaluationWithReturns,
  after: EvaluationWithReturns,
): readonly ResultRow[] {
  const [first, second] = [resultsOf(before), resultsOf(after)];
  return resultCodes.map((code) => {
    const [one, other] = [first[code], second[code]];
    const numbers = 'number' in one && 'number' in other;
    return {
      code,
      before: one,
      after: other,
      differs: JSON.stringify(one) !== JSON.stringify(other),
      difference: numbers ? other.number - one.number : undefined,
    };
  });
}

function resultsOf(evaluation: EvaluationWithReturns): Readonly<Record<ResultCode, ResultValue>> {
  const { decide, methods, blend, measure } = evaluation;
  const { load, inputs } = blend;
  const { choice } = decide;
  const costs = evaluation.case;
  const number = (value: number) => ({ kind: 'number' as const, number: value });
  const money = (value: number) => ({ kind: 'money' as const, number: value });
  const share = (value: number) => ({ kind: 'share' as const, number: value });
  const ids = (...values: readonly string[]) => ({ kind: 'ids' as const, ids: values });
  const { selection } = methods;
  const { readings } = evaluation.returns;
  const reading = readings.find(({ id }) => id === 'isolated');
  const gross = readings.find(({ id }) => id === 'gross')?.benefit ?? 0;
  return {
    model: ids(...(decide.model === undefined ? [] : [decide.model.id])),
    status: { kind: 'word', word: choice.status },
    'reverse-share': share(choice.status === 'invalid' ? 0 : choice.reverseShare),
    leader: ids(...(selection.kind === 'ranked' ? [selection.ranking[0].id] : [])),
    chosen: ids(...methods.chosen.value),
    weeks: number(inputs.weeks.value),
    executives: number(inputs.executives.value),
    mentors: number(inputs.mentors.value),
    events: number(blend.events.length),
    'executive-hours': number(load.executiveMinutesEach / 60),
    'peak-hours': number(load.peakExecutiveMinutes / 60),
    'mentor-hours': number(load.mentorMinutesEach / 60),
    'facilitator-hours': number(load.facilitatorMinutes / 60),
    broken: number(brokenLimits(blend)),
    cash: money(costs.cashCost),
    time: money(costs.timeCost),
    full: money(costs.fullCost),
    'executive-share': share(costs.executiveShare),
    'gross-benefit': reading === undefined ? ids() : money(gross),
    benefit: reading?.roi === undefined ? ids() : money(reading.benefit),
    'net-benefit': reading?.roi === undefined ? ids() : money(reading.benefit - reading.cost),
    roi: reading?.roi === undefined ? ids() : share(reading.roi),
    measures: number(measure.measures.length),
  };
}
