import type { ConditionalMeans } from './conditional-means.ts';

/**
 * Expected value of perfect information for the decision to run a programme or not, in money, 0 or more; not to run it brings 0 (Raiffa &
 * Schlaifer 1961). No study can be worth more.
 * @param net net benefit in each draw. @param mean of it.
 */
export function perfectInformationValue(net: Float64Array, mean: number): number {
  const side = betterNow(mean);
  let regrets = 0;
  for (const value of net) regrets += Math.max(0, -side * value);
  return net.length === 0 ? 0 : regrets / net.length;
}

/**
 * Expected value of perfect information on one input alone, in money, 0 or more: what it is worth to know it before deciding, everything else as
 * unsure as before (by conditional means, as in Strong & Oakley 2013).
 * @param mean of the net benefit.
 */
export function informationValue({ means, shares }: ConditionalMeans, mean: number): number {
  const side = betterNow(mean);
  let regrets = 0;
  for (let bin = 0; bin < means.length; bin++)
    regrets += (shares[bin] ?? 0) * Math.max(0, -side * (means[bin] ?? 0));
  return regrets;
}

/**
 * What is decided without knowing more: 1 to run it, −1 not to. E max(0, x) − max(0, E x) is the mean of what that loses where the other would have
 * been better; added up so, it is exactly 0 where nothing could change the decision.
 */
function betterNow(mean: number): 1 | -1 {
  return mean > 0 ? 1 : -1;
}
