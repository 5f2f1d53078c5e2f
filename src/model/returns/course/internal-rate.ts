/** The rate at which a course is worth nothing. */
export type InternalRate =
  | { readonly kind: 'rate'; readonly ofAYear: number }
  /** All money flows one way, so that there is no rate. */
  | { readonly kind: 'none' }
  /** The flows turn more than once, so that there may be several rates and none means anything. */
  | { readonly kind: 'several' };

const turns = 200;

/**
 * Internal rate of return of monthly net flows, as a yearly rate, by halving.
 * @param flows from month 0, in money.
 */
export function internalRate(flows: readonly number[]): InternalRate {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes === 0) return { kind: 'none' };
  if (changes > 1) return { kind: 'several' };
  // With v = 1 / (1 + monthly rate) the value is a polynomial that crosses 0 once for v > 0.
  const value = (v: number) => flows.reduceRight((sum, flow) => sum * v + flow, 0);
  let [low, high] = [0, 1];
  while (value(high) * value(0) > 0 && high < 1e6) high *= 2;
  for (let turn = 0; turn < turns; turn++) {
    const middle = (low + high) / 2;
    if (value(middle) * value(0) > 0) low = middle;
    else high = middle;
  }
  const ofAYear = (2 / (low + high)) ** 12 - 1;
  return Number.isFinite(ofAYear) ? { kind: 'rate', ofAYear } : { kind: 'none' };
}
