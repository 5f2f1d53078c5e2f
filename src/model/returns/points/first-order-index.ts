import type { ConditionalMeans } from './conditional-means.ts';
import { varies } from './varies.ts';

/**
 * First-order Sobol' index of an input from its conditional means: the share of the variance of the result that would be gone if the input were
 * known, 0 to 1; `undefined` where the result does not vary (Sobol' 1993; estimated from given data as in Plischke et al. 2013).
 * @param mean of the result. @param deviation its standard deviation.
 */
export function firstOrderIndex(
  { means, shares }: ConditionalMeans,
  mean: number,
  deviation: number,
): number | undefined {
  if (!varies(mean, deviation)) return undefined;
  let between = 0;
  for (let bin = 0; bin < means.length; bin++)
    between += (shares[bin] ?? 0) * ((means[bin] ?? 0) - mean) ** 2;
  return Math.min(1, between / deviation ** 2);
}
