import type { Programme } from '../schema.ts';
import { asValue } from './as-value.ts';
import type { Difference } from './difference.ts';
import { differing, differingById } from './differing.ts';

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
  ];
}
