import { moments } from '../random/moments.ts';

/**
 * Standard error of the mean of some statistic from independent scrambles of the points: their standard deviation over the root of how many
 * there are (Owen 1997; L'Ecuyer & Lemieux 2002). From 8 of them, 95 % of the time the mean is within 2.4 standard errors (Student's t).
 * @param values the statistic of each scramble.
 * @returns `undefined` of fewer than two, which tell no error.
 */
export function replicateError(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  return moments(Float64Array.from(values)).deviation / Math.sqrt(values.length);
}
