import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushApart } from '../../../src/components/charts/push-apart.ts';
import { spreadLabels, textWidth } from '../../../src/components/charts/spread-labels.ts';

const line = { low: 0, high: 100, gap: 2 };

describe('things on a line', () => {
  it('stay where they want to be where there is room', () => {
    const things = [
      { at: 20, size: 10 },
      { at: 60, size: 10 },
    ];
    expect(pushApart(things, line)).toEqual([20, 60]);
  });

  it('that want the same place stand to both sides of it', () => {
    const things = [
      { at: 50, size: 10 },
      { at: 50, size: 10 },
    ];
    expect(pushApart(things, line)).toEqual([44, 56]);
  });

  it('never touch and never leave the line, as long as it is long enough', () => {
    const some = fc.array(
      fc.record({
        at: fc.double({ min: -50, max: 150, noNaN: true }),
        size: fc.double({ min: 0, max: 14, noNaN: true }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (things) => {
        const middles = pushApart(things, line);
        const placed = things
          .map(({ size }, index) => ({ size, middle: middles[index] ?? NaN }))
          .sort((a, b) => a.middle - b.middle);
        for (const [index, { size, middle }] of placed.entries()) {
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + size / 2).toBeLessThanOrEqual(100 + 1e-9);
          const before = placed[index - 1];
          if (before === undefined) continue;
          const gap = middle - size / 2 - (before.middle + before.size / 2);
          expect(gap).toBeGreaterThanOrEqual(line.gap - 1e-9);
        }
      }),
    );
  });
});

describe('labels', () => {
  it('that do not all fit in one row get a row each', () => {
    const wanted = ['a rather long label', 'another long label', 'and a third one'].map(
      (text, index) => ({ at: 90 - index * 10, text }),
    );
    expect(spreadLabels(wanted, 270).map(({ row }) => row)).toEqual([2, 1, 0]);
  });

  it('at an end are held by it', () => {
    expect(spreadLabels([{ at: 0, text: 'break-even' }], 270)).toEqual([
      { x: 0, anchor: 'start', row: 0 },
    ]);
    expect(spreadLabels([{ at: 100, text: 'break-even' }], 270)).toEqual([
      { x: 100, anchor: 'end', row: 0 },
    ]);
  });

  it('are wider in capitals and figures than in small letters', () => {
    expect(textWidth('1000')).toBeGreaterThan(textWidth('till'));
  });
});
