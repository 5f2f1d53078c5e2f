import { describe, expect, it } from 'vitest';
import { areaShape, withCrossings } from '../../../src/components/charts/area-shape.ts';
import { cashPlot } from '../../../src/components/charts/cash-plot.ts';
import { histogramPlot } from '../../../src/components/charts/histogram-plot.ts';
import { dotTexts, plotLayout } from '../../../src/components/charts/plot-layout.ts';
import { nearestReading, stepTo } from '../../../src/components/charts/reading-steps.ts';
import { whatIfPlot } from '../../../src/components/charts/what-if-plot.ts';
import { cash, histogram, whatIf } from './sample-data.ts';

describe('a histogram', () => {
  it('cuts the column in which a loss becomes a gain', () => {
    const plot = histogramPlot(histogram({ edges: [-3, -1, 1, 3], counts: [1, 2, 1] }));
    expect(plot?.bars.map(({ low, high, isLoss }) => [low, high, isLoss])).toEqual([
      [-3, -1, true],
      [-1, 0, true],
      [0, 1, false],
      [1, 3, false],
    ]);
  });

  it('compares areas, not heights, where columns are of different widths', () => {
    const plot = histogramPlot(histogram({ edges: [1, 2, 4], counts: [5, 5] }));
    expect(plot?.bars.map(({ height }) => height)).toEqual([5, 2.5]);
  });

  it('shows the border where it is not far off, and does not where it would press all together', () => {
    const near = histogramPlot(histogram({ edges: [1, 2, 3], counts: [1, 1] }));
    expect(near?.marks).toHaveLength(1);
    expect(near?.x.low).toBeLessThan(0);
    const far = histogramPlot(histogram({ edges: [100, 101, 102], counts: [1, 1] }));
    expect(far?.marks).toEqual([]);
    expect(far?.x.low).toBe(100);
  });

  it('of one value is one thin column', () => {
    const plot = histogramPlot(histogram({ edges: [0.2, 0.2], counts: [7] }));
    expect(plot?.bars).toHaveLength(1);
    expect(plot?.bars[0]?.isLoss).toBe(false);
  });

  it('of nothing is none', () => {
    expect(histogramPlot(histogram({ edges: [], counts: [] }))).toBeUndefined();
    expect(histogramPlot(histogram({ edges: [0, 1], counts: [0] }))).toBeUndefined();
    expect(histogramPlot(histogram({ edges: [NaN, 1], counts: [3] }))).toBeUndefined();
  });

  it('says the share of each column', () => {
    const plot = histogramPlot(histogram({ edges: [0, 1, 2], counts: [1, 3] }));
    expect(plot?.readings.map(({ text }) => text)).toEqual(['0–1: 0.25', '1–2: 0.75']);
  });
});

describe('a course of cash', () => {
  it('always shows zero', () => {
    const plot = cashPlot(cash([-30, -20, -10]));
    expect(plot?.y.high).toBeGreaterThanOrEqual(0);
    expect(plot?.y.ticks.map(({ at }) => at)).toContain(0);
  });

  it('leaves out what is no number, and is none where nothing is', () => {
    expect(cashPlot(cash([-5, NaN, 5]))?.lines[0]?.points).toHaveLength(2);
    expect(cashPlot(cash([NaN, Infinity]))).toBeUndefined();
  });
});

describe('a result over one input', () => {
  it('shows all of the range that is thought possible', () => {
    const plot = whatIfPlot(whatIf({ range: { low: -5, high: 50, label: 'your range' } }));
    expect([plot?.x.low, plot?.x.high]).toEqual([-5, 50]);
  });

  it('that never breaks even has no such point', () => {
    expect(whatIfPlot(whatIf({}))?.dots).toEqual([]);
  });

  it('marks no point beyond what is drawn', () => {
    const breakEven = { at: 50, label: 'breaks even' };
    expect(whatIfPlot(whatIf({ breakEven }))?.dots).toEqual([]);
  });

  it('labels a point where the line is not', () => {
    const breakEven = { at: 5, label: 'breaks even' };
    const sides = [1, -1].map((slope) => {
      const points = [0, 5, 10].map((x) => ({ x, y: slope * (x - 5) }));
      const plot = whatIfPlot(whatIf({ points, breakEven }));
      return plot && dotTexts(plot, 500, plotLayout(plot))[0]?.anchor;
    });
    expect(sides).toEqual(['end', 'start']);
  });
});

describe('the area between a line and zero', () => {
  const points = [
    { x: 0, y: -2 },
    { x: 10, y: 2 },
  ];

  it('is cut where the line crosses', () => {
    expect(withCrossings(points)).toEqual([points[0], { x: 5, y: 0 }, points[1]]);
  });

  it('is none on a side that the line does not reach', () => {
    const plot = whatIfPlot(
      whatIf({
        points: [
          { x: 0, y: -2 },
          { x: 10, y: -1 },
        ],
      }),
    );
    expect(plot && areaShape(plot, plot.lines[0]?.points ?? [], 'above')).toBeUndefined();
    expect(plot && areaShape(plot, plot.lines[0]?.points ?? [], 'below')).toMatch(/^0\.0000,/);
  });
});

describe('reading a plot', () => {
  const plot = cashPlot(cash([-2, -1, 0, 1, 2]));

  it('finds what is nearest to the pointer', () => {
    expect(plot && [0, 0.3, 1].map((share) => nearestReading(plot, share))).toEqual([0, 1, 4]);
  });

  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', undefined, 4],
    ['Escape', 2, 'none'],
    ['Escape', undefined, undefined],
    ['Tab', 2, undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(stepTo(key, from, 4)).toBe(to);
  });
});
