import type { CashData } from '../../../src/components/charts/cash-plot.ts';
import type { HistogramData } from '../../../src/components/charts/histogram-plot.ts';
import type { WhatIfData } from '../../../src/components/charts/what-if-plot.ts';

export const histogram = (data: Pick<HistogramData, 'edges' | 'counts'>): HistogramData => ({
  breakEven: { label: 'break-even' },
  percentiles: {
    low: { at: -0.6, label: 'P10 −60 %' },
    middle: { at: -0.4, label: 'median −40 %' },
    high: { at: -0.1, label: 'P90 −10 %' },
  },
  sides: { loss: '96 of 100 runs lose', gain: '4 of 100 gain' },
  axisName: 'return',
  tick: String,
  reading: ({ from, to, share }) => `${from}–${to}: ${share}`,
  ...data,
});

/** A course whose amounts are those of months 0, 1, 2 … */
export const cash = (amounts: readonly number[]): CashData => ({
  undiscounted: {
    name: 'Undiscounted',
    end: String(amounts.at(-1)),
    points: amounts.map((y, x) => ({ x, y })),
  },
  discounted: {
    name: 'Discounted',
    end: '0',
    points: amounts.map((amount, x) => ({ x, y: amount * 0.9 })),
  },
  payback: { at: 2, label: 'paid back in month 2' },
  tick: String,
  money: String,
  reading: (period, amount, discounted) => `month ${period}: ${amount}, ${discounted ?? 'none'}`,
});

export const whatIf = (data: Partial<WhatIfData>): WhatIfData => ({
  points: [
    { x: 0, y: -1 },
    { x: 10, y: -0.5 },
  ],
  tick: String,
  result: String,
  reading: (input, result) => `${input}: ${result}`,
  ...data,
});
