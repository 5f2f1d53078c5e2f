import { type Estimate, supportedDigits } from '../../../../model/returns/supported-digits.ts';
import type { Figures } from '../../shared/figures.ts';

/** A simulated share in per cent, as far as its digits are supported. */
export function writtenShare(estimate: Estimate, { percent }: Figures): string {
  return percent(supportedDigits(estimate, 0.001).value);
}

/** A probability as whole runs of a hundred; at the very ends, "fewer than 1" and "more than 99" are left to the words. */
export function writtenOf100({ value }: Estimate, { of100 }: Figures): string {
  const inside = value > 0 && value < 1 ? Math.min(0.99, Math.max(0.01, value)) : value;
  return of100(inside);
}

/** A simulated sum of money, as far as its digits are supported. */
export function writtenMoney(estimate: Estimate, { money }: Figures): string {
  return money(supportedDigits(estimate, 1).value);
}
