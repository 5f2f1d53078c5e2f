import type { CountedBenefit } from '../returns/counted-benefits.ts';
import { uncertainParameters } from '../returns/tornado.ts';
import type { ReturnsInput } from '../returns/returns-input.ts';
import type { ParticipantSelection } from './schema.ts';
import type { ValuedMeasure } from './valued-measure.ts';
import type { MeasureInPlan } from './measuring.ts';

/** What keeps a result from saying more than it may; `measures` are labels. */
export type ReturnsGuard =
  /** Nothing tells the effect of any of them from what would have happened anyway: no return. */
  | { readonly code: 'nothing-isolated' }
  /** These count as gross only. */
  | { readonly code: 'not-isolated'; readonly measures: readonly string[] }
  /** Several show the same money; only the smallest counts. */
  | {
      readonly code: 'overlap';
      readonly group: string;
      readonly counted: string;
      readonly measures: readonly string[];
    }
  /** Measured and listed, never given a price. */
  | { readonly code: 'unpriced'; readonly measures: readonly string[] }
  /** The library asks for caution with their value. */
  | { readonly code: 'caution'; readonly measures: readonly string[] }
  /** Volunteers differ from others before the programme begins. */
  | { readonly code: 'volunteers'; readonly selection: ParticipantSelection }
  /** Participants' time is left out of the cost. */
  | { readonly code: 'time-not-counted'; readonly timeCost: number }
  /** Only the first year counts, whatever the horizon. */
  | { readonly code: 'first-year'; readonly horizonMonths: number }
  /** These figures have no range, as if they were certain. */
  | { readonly code: 'no-ranges'; readonly measures: readonly string[] }
  /** These become worse. */
  | { readonly code: 'worse'; readonly measures: readonly string[] }
  /** The value of a unit has no source. */
  | { readonly code: 'no-value-source'; readonly measures: readonly string[] }
  | { readonly code: 'costs-nothing' };

interface GuardedReturns {
  readonly valued: readonly ValuedMeasure[];
  readonly unpriced: readonly MeasureInPlan[];
  readonly input: ReturnsInput;
  readonly counted: readonly CountedBenefit[];
  readonly selection: ParticipantSelection;
  readonly horizonMonths: number;
  readonly timeCost: number;
  readonly fullCost: number;
}

/** The guards that apply, the gravest first (models.md §4, "Warnings" and "Edge rules"). */
export function returnsGuards(returns: GuardedReturns): readonly ReturnsGuard[] {
  const { valued, unpriced, input, counted, selection, horizonMonths, timeCost, fullCost } =
    returns;
  const labelOf = (id: string) => valued.find(({ measure }) => measure.id === id)?.label ?? id;
  const ready = valued.filter((each) => each.input !== undefined);
  const named = (measures: readonly MeasureInPlan[]) => measures.map(({ label }) => label);
  const some = <
    Code extends
      'not-isolated' | 'unpriced' | 'caution' | 'no-ranges' | 'worse' | 'no-value-source',
  >(
    code: Code,
    measures: readonly string[],
  ) => (measures.length === 0 ? [] : [{ code, measures }]);

  const notIsolated = counted.filter(({ status }) => status === 'not-isolated');
  const nothingIsolated = ready.length > 0 && notIsolated.length === counted.length;
  const ranged = new Set(uncertainParameters(input).map(({ benefit }) => benefit));
  return [
    ...(fullCost > 0 ? [] : [{ code: 'costs-nothing' as const }]),
    ...(nothingIsolated ? [{ code: 'nothing-isolated' as const }] : []),
    ...(nothingIsolated
      ? []
      : some(
          'not-isolated',
          notIsolated.map(({ benefit }) => labelOf(benefit.id)),
        )),
    ...(input.timeCounted ? [] : [{ code: 'time-not-counted' as const, timeCost }]),
    ...(selection === 'assigned' || ready.length === 0
      ? []
      : [{ code: 'volunteers' as const, selection }]),
    ...overlaps(counted, labelOf),
    ...some('worse', named(ready.filter(({ input: own }) => own !== undefined && isWorse(own)))),
    ...some('no-ranges', named(ready.filter(({ measure }) => !ranged.has(measure.id)))),
    ...some('caution', named(valued.filter(({ kpi }) => kpi?.valued === 'caution'))),
    ...some(
      'no-value-source',
      named(ready.filter(({ worth }) => (worth.valueSource ?? '').trim() === '')),
    ),
    ...some('unpriced', named(unpriced)),
    ...(horizonMonths > 12 ? [{ code: 'first-year' as const, horizonMonths }] : []),
  ];
}

const isWorse = ({ better, before, after }: NonNullable<ValuedMeasure['input']>) =>
  better * (after.mode - before.mode) < 0;

function overlaps(
  counted: readonly CountedBenefit[],
  labelOf: (id: string) => string,
): readonly ReturnsGuard[] {
  const instead = new Map<string, string[]>();
  for (const { benefit, status, instead: by } of counted)
    if (status === 'overlapped' && by !== undefined)
      instead.set(by, [...(instead.get(by) ?? []), labelOf(benefit.id)]);
  return [...instead].map(([by, measures]) => ({
    code: 'overlap' as const,
    group: counted.find(({ benefit }) => benefit.id === by)?.benefit.overlapGroup ?? '',
    counted: labelOf(by),
    measures,
  }));
}
