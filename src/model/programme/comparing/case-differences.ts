import type { Programme } from '../schema.ts';
import { asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { byId, differing, differingById } from './differing.ts';

/** What differs of the rates and the costs. */
export function caseDifferences(
  { business: before }: Programme,
  { business: after }: Programme,
): readonly Difference[] {
  const step = 'case';
  return [
    ...differingById({ step, code: 'rate' }, before.rates, after.rates, asValue.money),
    ...differingById({ step, code: 'cost-line' }, before.lines, after.lines, asValue.money),
    ...differing(
      { step, code: 'overhead' },
      [before.overheadShare, after.overheadShare],
      asValue.share,
    ),
    ...byId(before.costRanges, after.costRanges).flatMap(([group, [ours, theirs]]) =>
      (['low', 'high'] as const).flatMap((end) =>
        differing(
          { step, code: 'cost-range', subject: [group, end] },
          [ours?.[end], theirs?.[end]],
          asValue.share,
        ),
      ),
    ),
    ...differing(
      { step, code: 'time-counted' },
      [before.timeCounted, after.timeCounted],
      asValue.boolean,
    ),
    ...differing(
      { step, code: 'horizon-months' },
      [before.horizonMonths, after.horizonMonths],
      asValue.number,
    ),
    ...differing(
      { step, code: 'discount-rate' },
      [before.discountRate, after.discountRate],
      asValue.share,
    ),
    ...differing({ step, code: 'selection' }, [before.selection, after.selection], asValue.choice),
    ...differing({ step, code: 'shape' }, [before.shape, after.shape], asValue.choice),
    ...differing({ step, code: 'seed' }, [before.seed, after.seed], asValue.number),
  ];
}
