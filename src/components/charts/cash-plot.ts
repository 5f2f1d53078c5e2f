import { niceSpan, spanOf } from './nice-ticks.ts';
import type { Plot, PlotDot, PlotLine, PlotPoint, PlotTick } from './plot.ts';
import { plotTicks } from './plot-ticks.ts';

/** A course of money, with what stands at its end. */
export interface CashCourse {
  readonly name: string;
  /** The last value, in words. */
  readonly end: string;
  /** x in periods, y in money; in order of x. */
  readonly points: readonly PlotPoint[];
}

/** What a programme has cost and returned until each period, all added up. */
export interface CashData {
  readonly undiscounted: CashCourse;
  readonly discounted?: CashCourse;
  /** When the undiscounted course comes back to zero, if it does. */
  readonly payback?: PlotTick;
  readonly discountedPayback?: PlotTick;
  readonly axisName?: string;
  /** Periods that the axis names, such as every third month; round numbers where it is left out. */
  readonly ticksAt?: readonly number[];
  /** Writes a period of the horizontal axis. */
  readonly tick: (period: number) => string;
  readonly money: (amount: number) => string;
  /** Says one period, such as "month 6: −12,400 €, discounted −13,000 €". */
  readonly reading: (period: number, undiscounted: number, discounted?: number) => string;
}

/** Cumulative courses over time around zero; what is not yet back is hatched, and the payback is marked. */
export function cashPlot(data: CashData): Plot | undefined {
  const courses = [data.undiscounted, ...(data.discounted === undefined ? [] : [data.discounted])];
  const lines = courses.map(({ name, end, points }, index): PlotLine => ({
    key: index === 0 ? 'undiscounted' : 'discounted',
    points: points.filter(isDrawable),
    isDashed: index === 1,
    isFilled: index === 0,
    name,
    value: end,
  }));
  const all = lines.flatMap(({ points }) => points);
  const periods = all.length === 0 ? undefined : spanOf(all.map(({ x }) => x));
  const amounts = spanOf([0, ...all.map(({ y }) => y)]);
  if (periods === undefined || amounts === undefined) return undefined;
  const y = niceSpan(amounts, 4);
  const named = data.ticksAt?.filter((at) => at >= periods.low && at <= periods.high);
  const later = new Map(lines[1]?.points.map((point) => [point.x, point.y]));
  return {
    height: 230,
    x: {
      ...periods,
      ticks: named?.map((at) => ({ at, label: data.tick(at) })) ?? plotTicks(periods, 8, data.tick),
    },
    y: { ...y, ticks: plotTicks(y, 4, data.money) },
    bars: [],
    lines,
    marks: [],
    dots: [dotOf('payback', data.payback), dotOf('discounted', data.discountedPayback)]
      .flat()
      .filter(({ x }) => x >= periods.low && x <= periods.high),
    ...(data.axisName === undefined ? {} : { name: data.axisName }),
    readings: (lines[0]?.points ?? []).map(({ x, y: amount }) => {
      const discounted = later.get(x);
      return {
        low: x,
        high: x,
        at: x,
        points: [{ x, y: amount }, ...(discounted === undefined ? [] : [{ x, y: discounted }])],
        text: data.reading(x, amount, discounted),
      };
    }),
  };
}

/** Whether both coordinates are numbers. */
export const isDrawable = ({ x, y }: PlotPoint): boolean =>
  Number.isFinite(x) && Number.isFinite(y);

const dotOf = (key: string, place: PlotTick | undefined): PlotDot[] =>
  place === undefined || !Number.isFinite(place.at)
    ? []
    : [{ key, x: place.at, y: 0, label: place.label, isRising: true, isOpen: key !== 'payback' }];
