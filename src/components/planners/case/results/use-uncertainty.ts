import { useMemo } from 'react';
import { type Uncertainty, uncertainty } from '../../../../model/returns/uncertainty.ts';
import type { CasePlan } from '../case-plan.ts';

/** Points of the live range: enough for a digit of the probability of loss, few enough for every key that is pressed. */
export const livePoints = 16_384;

/** The range of the results as they stand: quick enough to be made anew with every edit, so that it never belongs to other figures. */
export function useUncertainty({ returns }: Pick<CasePlan, 'returns'>): Uncertainty | undefined {
  const { input, settings } = returns;
  const shape = settings.shape.value;
  const seed = settings.seed.value;
  return useMemo(
    () => uncertainty(input, { seed, shape, points: livePoints }),
    [input, seed, shape],
  );
}
