import { drawable, spanOf, type Span } from './nice-ticks.ts';
import type { Plot, PlotBar, PlotBracket, PlotSides } from './plot.ts';
import { plotTicks } from './plot-ticks.ts';

/** One column: from and to are edges, the share is of all counted. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly share: number;
}

/** How often results fell between each two edges. */
export interface HistogramData {
  /** One more than counts, rising. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Where a loss becomes a gain; at 0 unless another place is given. */
  readonly breakEven: { readonly at?: number; readonly label: string };
  /** The tenth, the fiftieth and the ninetieth percentile, with their labels. */
  readonly percentiles?: PlotBracket;
  /** What is said of all that lies left and right of the border. */
  readonly sides?: PlotSides;
  readonly axisName?: string;
  /** Writes a value of the horizontal axis. */
  readonly tick: (value: number) => string;
  /** Says one column, such as "−20 % to −10 %: 12 of 100 runs". */
  readonly reading: (bin: HistogramBin) => string;
}

/** A histogram whose losses are hatched, with the border of loss and gain and the range of most results. */
export function histogramPlot(data: HistogramData): Plot | undefined {
  const bins = binsOf(data);
  const border = drawable(data.breakEven.at ?? 0) ?? 0;
  const reach = spanOf(bins.flatMap(({ from, to }) => [from, to]));
  if (reach === undefined) return undefined;
  const span = withBorder(reach, border);
  const widest = (span.high - span.low) / 100;
  const bars = bins.flatMap((bin) => barsOf(bin, border, widest));
  const highest = Math.max(...bars.map(({ height }) => height));
  const isShown = border >= span.low && border <= span.high;
  return {
    height: 190,
    x: { ...span, ticks: plotTicks(span, 8, data.tick) },
    y: { low: 0, high: highest > 0 ? highest : 1, ticks: [] },
    bars,
    lines: [],
    marks: isShown
      ? [{ key: 'border', at: border, label: data.breakEven.label, isThick: true }]
      : [],
    dots: [],
    ...(data.percentiles === undefined ? {} : { bracket: data.percentiles }),
    ...(data.axisName === undefined ? {} : { name: data.axisName }),
    ...(data.sides === undefined ? {} : { sides: data.sides }),
    readings: bins.map((bin) => ({
      low: bin.from,
      high: bin.to,
      at: (bin.from + bin.to) / 2,
      points: [],
      text: data.reading(bin),
    })),
  };
}

function binsOf({ edges, counts }: HistogramData): HistogramBin[] {
  const all = counts.reduce((sum, count) => sum + (count > 0 ? count : 0), 0);
  if (!(all > 0)) return [];
  return counts.flatMap((count, index) => {
    const from = drawable(edges[index] ?? NaN);
    const to = drawable(edges[index + 1] ?? NaN);
    if (from === undefined || to === undefined || to < from || !(count >= 0)) return [];
    return [{ from, to, count, share: count / all }];
  });
}

/** A border that is not far off is shown; from afar it would press the columns together. */
function withBorder(span: Span, border: number): Span {
  const length = span.high - span.low;
  if (border < span.low - length || border > span.high + length) return span;
  const low = Math.min(span.low, border);
  const high = Math.max(span.high, border);
  // The border is a line with a label: at the very edge half of it would be cut off.
  const air = (high - low) * 0.04;
  return { low: low === border ? low - air : low, high: high === border ? high + air : high };
}

/** Heights are counts over widths, so that areas compare; where results are one value, the column is as thin as can be seen. */
function barsOf({ from, to, count }: HistogramBin, border: number, thin: number): PlotBar[] {
  if (count === 0) return [];
  if (!(to > from)) {
    const height = count / (2 * thin);
    return [{ low: from - thin, high: to + thin, height, isLoss: from < border }];
  }
  const height = count / (to - from);
  if (from < border && to > border) {
    return [
      { low: from, high: border, height, isLoss: true },
      { low: border, high: to, height, isLoss: false },
    ];
  }
  return [{ low: from, high: to, height, isLoss: to <= border }];
}
