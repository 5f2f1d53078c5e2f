import { isDrawable } from './cash-plot.ts';
import { niceSpan, spanOf } from './nice-ticks.ts';
import type { Plot, PlotBand, PlotDot, PlotPoint, PlotTick } from './plot.ts';
import { plotTicks } from './plot-ticks.ts';

/** How a result depends on one input. */
export interface WhatIfData {
  /** x is the input, y the result; in order of x. */
  readonly points: readonly PlotPoint[];
  /** What the reader thinks possible. */
  readonly range?: PlotBand;
  /** Where the result is zero, if it is anywhere. */
  readonly breakEven?: PlotTick;
  /** What the reader has entered. */
  readonly now?: PlotPoint & { readonly label: string };
  readonly axisName?: string;
  /** Writes a value of the input. */
  readonly tick: (input: number) => string;
  /** Writes a value of the result. */
  readonly result: (result: number) => string;
  /** Says one point, such as "5,400 h: +8 %". */
  readonly reading: (input: number, result: number) => string;
}

/** A result over one input: where it breaks even, and whether that lies in what the reader thinks possible. */
export function whatIfPlot(data: WhatIfData): Plot | undefined {
  const points = data.points.filter(isDrawable);
  const { now } = data;
  const range = rising(data.range);
  const inputs =
    points.length === 0
      ? undefined
      : spanOf([
          ...points.map(({ x }) => x),
          ...(range === undefined ? [] : [range.low, range.high]),
        ]);
  const results = spanOf([0, now?.y ?? 0, ...points.map(({ y }) => y)]);
  if (inputs === undefined || results === undefined) return undefined;
  const y = niceSpan(results, 4);
  const isRising = (points.at(-1)?.y ?? 0) >= (points[0]?.y ?? 0);
  return {
    height: 230,
    x: { ...inputs, ticks: plotTicks(inputs, 8, data.tick) },
    y: { ...y, ticks: plotTicks(y, 4, data.result) },
    bars: [],
    lines: [{ key: 'result', points, isDashed: false, isFilled: true }],
    marks: [],
    dots: [
      ...dotOf('break-even', data.breakEven && { ...data.breakEven, x: data.breakEven.at, y: 0 }),
      ...dotOf('now', now),
    ]
      .filter(({ x }) => x >= inputs.low && x <= inputs.high)
      .map((dot) => ({ ...dot, isRising, isOpen: dot.key === 'now' })),
    ...(range === undefined ? {} : { band: range }),
    ...(data.axisName === undefined ? {} : { name: data.axisName }),
    readings: points.map((point) => ({
      low: point.x,
      high: point.x,
      at: point.x,
      points: [point],
      text: data.reading(point.x, point.y),
    })),
  };
}

/** A range that is one: both its ends are numbers, in either order. */
function rising(range: PlotBand | undefined): PlotBand | undefined {
  if (range === undefined || !Number.isFinite(range.low) || !Number.isFinite(range.high))
    return undefined;
  const { low, high, label } = range;
  return { low: Math.min(low, high), high: Math.max(low, high), label };
}

const dotOf = (
  key: string,
  place: (PlotPoint & { readonly label: string }) | undefined,
): Omit<PlotDot, 'isRising' | 'isOpen'>[] =>
  place === undefined || !isDrawable(place)
    ? []
    : [{ key, x: place.x, y: place.y, label: place.label }];
