import type { ConditionalMeans } from './conditional-means.ts';

/**
 * Expected value of perfect information for the decision to run a programme or not, in money; not to run it brings 0 (Raiffa & Schlaifer
 * 1961). No study can be worth more.
 */
export function perfectInformationValue(net: Float64Array, mean: number): number {
  let gains = 0;
  for (const value of net) gains += Math.max(0, value);
  return Math.max(0, gains / net.length - Math.max(0, mean));
}

/**
 * Expected value of perfect information on one input alone, in money: what it is worth to know it before deciding, everything else as unsure as
 * before (by conditional means, as in Strong & Oakley 2013).
 */
export function informationValue({ means, shares }: ConditionalMeans, mean: number): number {
  let gains = 0;
  for (let bin = 0; bin < means.length; bin++)
    gains += (shares[bin] ?? 0) * Math.max(0, means[bin] ?? 0);
  return Math.max(0, gains - Math.max(0, mean));
}
