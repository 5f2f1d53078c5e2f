import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../src/model/returns/random/histogram.ts';

const sortedOf = (values: Iterable<number>) => Float64Array.from(values).sort();

const evenly = (from: number, to: number, n = 10_000) =>
  sortedOf(Array.from({ length: n }, (_, i) => from + ((to - from) * (i + 0.5)) / n));

describe('a histogram', () => {
  it('has round edges, and one at 0 between losses and gains', () => {
    const { edges, counts } = histogram(evenly(-60, 40));
    expect(edges[0]).toBe(-60);
    expect(edges.at(-1)).toBe(40);
    expect(edges).toContain(0);
    expect((edges[1] ?? 0) - (edges[0] ?? 0)).toBe(2.5);
    expect(counts).toHaveLength(40);
  });

  it('counts tails in the bins at the ends, and says how many they are', () => {
    const sorted = sortedOf([-1e9, ...evenly(0, 100), 1e9, 2e9]);
    const { edges, counts, below, above } = histogram(sorted);
    expect([edges[0], edges.at(-1), below, above]).toEqual([0, 100, 1, 2]);
    expect(counts[0]).toBe(251);
    expect(counts.at(-1)).toBe(252);
  });

  it.each([5, 0, -3, 1e9, 1e-9, 5e-324])('of nothing but %d has one bin', (value) => {
    const { edges, counts, below, above } = histogram(new Float64Array(100).fill(value));
    expect(counts).toEqual([100]);
    expect(edges[0]).toBeLessThanOrEqual(value);
    expect(edges[1]).toBeGreaterThanOrEqual(value);
    expect([below, above]).toEqual([0, 0]);
  });

  it('keeps its edges apart where values differ in their last digits only', () => {
    const { edges, counts } = histogram(sortedOf([1e15, 1e15 + 0.125, 1e15 + 0.25]));
    expect(edges.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('counts every value once, in at most 43 bins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
          minLength: 1,
          maxLength: 300,
        }),
        (values) => {
          const { edges, counts, below, above } = histogram(sortedOf(values));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
          expect(counts).toHaveLength(edges.length - 1);
          expect(counts.length).toBeGreaterThan(0);
          expect(counts.length).toBeLessThanOrEqual(43);
          for (let i = 1; i < edges.length; i++)
            expect(edges[i]).toBeGreaterThan(edges[i - 1] ?? Number.NaN);
          expect(below).toBe(values.filter((value) => value < (edges[0] ?? 0)).length);
          expect(above).toBe(values.filter((value) => value > (edges.at(-1) ?? 0)).length);
        },
      ),
    );
  });
});
