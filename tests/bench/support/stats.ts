/** Median and 95th percentile of measured milliseconds. */
export interface Times {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
}

/** Sums up measured times; percentiles by the nearest rank. */
export function times(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { runs: sorted.length, median: at(0.5), p95: at(0.95) };
}

/** One line of a table of times. */
export function timesLine(label: string, { runs, median, p95 }: Times): string {
  return `${label.padEnd(44)} median ${median.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms   ${runs} runs`;
}
