import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, placement } from '../../../src/model/planning/placement.ts';

describe('placement', () => {
  it.each<[string, number, number, Placement, number[]]>([
    ['the circles of the pilot', 2, 4, 'mid', [2, 4]],
    ['the shadow days of the quarter', 2, 13, 'mid', [4, 10]],
    ['the workshop of the quarter', 1, 13, 'start', [1]],
    ['the workshops of the enterprise year', 4, 52, 'start', [1, 14, 27, 40]],
    ['the end of each half', 2, 13, 'end', [7, 13]],
    ['every week', 4, 4, 'weekly', [1, 2, 3, 4]],
  ])('%s', (_, count, weeks, where, expected) => {
    expect(placement(count, weeks, where)).toEqual(expected);
  });

  it('stays within the programme, rises, and uses each week at most once while there are enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 52 }),
        fc.integer({ min: 1, max: 52 }),
        fc.constantFrom<Placement>('start', 'mid', 'end'),
        (weeks, wanted, where) => {
          const count = Math.min(wanted, weeks);
          const found = placement(count, weeks, where);
          expect(found).toHaveLength(count);
          expect(found.every((week) => week >= 1 && week <= weeks)).toBe(true);
          expect(new Set(found).size).toBe(count);
          expect([...found].sort((a, b) => a - b)).toEqual(found);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
