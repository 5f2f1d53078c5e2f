/** Standard deviations up to this share of the mean are what rounding leaves of equal values. */
const rounding = 1e-9;

/** Whether some values vary, by their mean and standard deviation; sums of equal values are not quite equal to their multiple. */
export function varies(mean: number, deviation: number): boolean {
  return deviation > rounding * Math.abs(mean);
}
