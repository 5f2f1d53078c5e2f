import { useMemo } from 'react';
import { type Uncertainty, uncertainty } from '../../../../model/returns/uncertainty.ts';
import type { Plan } from '../../frame/plan.ts';

/** Points of the live range: enough for a digit of the probability of loss, few enough for every key that is pressed. */
export const livePoints = 16_384;

/** The range of the results as they stand: quick enough to be made anew with every edit, so that it never belongs to other figures. */
export function useUncertainty({ evaluation }: Pick<Plan, 'evaluation'>): Uncertainty | undefined {
  const { input, settings } = evaluation.returns;
  const shape = settings.shape.value;
  const seed = settings.seed.value;
  return useMemo(
    () => uncertainty(input, { seed, shape, points: livePoints }),
    [input, seed, shape],
  );
}
