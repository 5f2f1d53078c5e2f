import { percentile } from './percentile.ts';

/** How often values fall between edges. */
export interface Histogram {
  /** Rising; one more than counts; 0 is among them where the values lie on both sides of it. */
  readonly edges: readonly number[];
  /** Values in each bin; those beyond the ends are in the end bins. */
  readonly counts: readonly number[];
  /** How many lie below the first edge, and above the last one. */
  readonly below: number;
  readonly above: number;
}

const wantedBins = 40;
const tail = 0.005;
/** Values closer together than this share of the largest one are taken as one value: between them edges would run together in rounding. */
const narrowest = 1e-9;

/**
 * Bins of equal width with round edges between the 0.5th and the 99.5th percentile; what lies beyond counts in the end bins.
 * @param sorted rising, at least one.
 */
export function histogram(sorted: Float64Array): Histogram {
  const [from, to] = [percentile(sorted, tail), percentile(sorted, 1 - tail)];
  const largest = Math.max(Math.abs(from), Math.abs(to));
  const needed = to - from > largest * narrowest ? (to - from) / wantedBins : largest;
  // Nothing but 0, or as good as that.
  const width = needed > 1e-300 ? roundWidth(needed) : 1;
  const first = Math.floor(from / width);
  const last = Math.max(first + 1, Math.ceil(to / width));
  const edges = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * width);
  const counts = new Array<number>(edges.length - 1).fill(0);
  const [start = 0, end = 0] = [edges[0], edges.at(-1)];
  let [below, above] = [0, 0];
  for (const value of sorted) {
    if (value < start) below++;
    else if (value > end) above++;
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor(value / width) - first));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges, counts, below, above };
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= width * (1 - 1e-9)) ?? 10;
  return step * power;
}
