import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawable,
  niceSpan,
  niceTicks,
  spanOf,
} from '../../../src/components/charts/nice-ticks.ts';
import { plotTicks } from '../../../src/components/charts/plot-ticks.ts';

describe('ticks', () => {
  it.each([
    [{ low: 0, high: 10 }, 5, [0, 2, 4, 6, 8, 10]],
    [{ low: -0.9, high: 0.54 }, 4, [-0.5, 0, 0.5]],
    [{ low: 0.1, high: 0.3 }, 4, [0.1, 0.15, 0.2, 0.25, 0.3]],
    [{ low: -1e12, high: 1e12 }, 4, [-1e12, -5e11, 0, 5e11, 1e12]],
    [{ low: 1e-9, high: 3e-9 }, 2, [1e-9, 2e-9, 3e-9]],
  ])('of %j, about %i, are round', (span, about, ticks) => {
    expect(niceTicks(span, about)).toEqual(ticks);
  });

  it('are none where there is no length', () => {
    expect(niceTicks({ low: 3, high: 3 })).toEqual([]);
    expect(niceTicks({ low: 4, high: 3 })).toEqual([]);
    expect(niceTicks({ low: NaN, high: 3 })).toEqual([]);
    expect(niceTicks({ low: 0, high: Infinity })).toEqual([]);
  });

  it('never hold a negative zero', () => {
    expect(niceTicks({ low: -1, high: 1 }, 2).some((tick) => Object.is(tick, -0))).toBe(false);
  });

  const spans = fc
    .tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
    )
    .map(([low, length]) => ({ low, high: low + length }))
    .filter(({ low, high }) => high - low > Math.abs(low) * 1e-6);

  it('rise in equal steps within the span, and are not more than twice as many as asked for', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 10 }), (span, about) => {
        const ticks = niceTicks(span, about);
        const slack = (span.high - span.low) * 1e-6;
        expect(ticks.length).toBeLessThanOrEqual(2 * about + 2);
        for (const [index, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(span.low - slack);
          expect(tick).toBeLessThanOrEqual(span.high + slack);
          if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1] ?? NaN);
        }
      }),
    );
  });

  it('stand at both ends of a span that was rounded for them', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const rounded = niceSpan(span, 4);
        expect(rounded.low).toBeLessThanOrEqual(span.low + (span.high - span.low) * 1e-6);
        expect(rounded.high).toBeGreaterThanOrEqual(span.high - (span.high - span.low) * 1e-6);
      }),
    );
    expect(niceSpan({ low: -33, high: 41 }, 4)).toEqual({ low: -40, high: 60 });
  });

  it('whose words are the same are thinned until they differ', () => {
    const labels = plotTicks({ low: 1, high: 1.3 }, 8, (value) => value.toFixed(1)).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['1.0', '1.1', '1.2', '1.3']);
    expect(plotTicks({ low: 1, high: 2 }, 8, () => 'one')).toEqual([]);
  });
});

describe('the span of what is drawn', () => {
  it('is undefined without a number', () => {
    expect(spanOf([])).toBeUndefined();
    expect(spanOf([NaN])).toBeUndefined();
  });

  it('has a length where all is one value', () => {
    expect(spanOf([5, 5])).toEqual({ low: 4, high: 6 });
    expect(spanOf([0])).toEqual({ low: -1, high: 1 });
  });

  it('holds the infinite back, so that its length is a number', () => {
    const span = spanOf([-Infinity, Infinity]);
    expect(span).toBeDefined();
    expect(Number.isFinite((span?.high ?? NaN) - (span?.low ?? NaN))).toBe(true);
    expect(drawable(NaN)).toBeUndefined();
  });
});
