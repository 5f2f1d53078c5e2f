import type { Criterion } from './types.ts';

/**
 * What a rating is worth, 0 to 1: `(x − 1) / 4`, or `(5 − x) / 4` where a high rating takes more.
 * @param rating 1 to 5.
 */
export function utility(rating: number, direction: Criterion['direction']): number {
  return direction === 'cost' ? (5 - rating) / 4 : (rating - 1) / 4;
}
