import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packEvents } from '../../../../src/model/planning/packing/pack-events.ts';
import type { PackingItem } from '../../../../src/model/planning/packing/packing-item.ts';
import { smallestCap } from '../../../../src/model/planning/packing/smallest-cap.ts';

/** Tries every set of weeks for every method. */
function packsByTrying(items: readonly PackingItem[], openWeeks: readonly number[], cap: number) {
  const load = new Map<number, number>();
  const place = (index: number): boolean => {
    const item = items[index];
    if (item === undefined) return true;
    const choose = (from: number, left: number, last: number): boolean => {
      if (left === 0) return place(index + 1);
      for (let at = from; at < openWeeks.length; at++) {
        const week = openWeeks[at] ?? 0;
        const minutes = (load.get(week) ?? 0) + item.executiveMinutes;
        if (week - last < item.gapWeeks || minutes > cap) continue;
        load.set(week, minutes);
        if (choose(at + 1, left - 1, week)) return true;
        load.set(week, minutes - item.executiveMinutes);
      }
      return false;
    };
    return choose(0, item.count, -100);
  };
  return place(0);
}

const items = (gaps: fc.Arbitrary<number>) =>
  fc
    .array(
      fc.record({
        count: fc.integer({ min: 0, max: 5 }),
        executiveMinutes: fc.constantFrom(10, 15, 60, 75, 120, 180),
        gapWeeks: gaps,
      }),
      { maxLength: 4 },
    )
    .map((all) => all.map((item, index) => ({ ...item, method: `method-${index}` })));
const weeks = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.sort((a, b) => a - b));
const cap = fc.constantFrom(15, 60, 75, 85, 120, 135, 180, 195, 240, 300);

describe.each([
  ['one a week', fc.constant(1)],
  ['gaps of up to three weeks', fc.integer({ min: 1, max: 3 })],
])('packing with %s', (_, gaps) => {
  it('finds a way exactly where trying everything does, and the way keeps every limit', () => {
    fc.assert(
      fc.property(items(gaps), weeks, cap, (wanted, openWeeks, capMinutes) => {
        const packing = packEvents(wanted, openWeeks, capMinutes);
        const expected = packsByTrying(wanted, openWeeks, capMinutes) ? 'packed' : 'impossible';
        expect(packing.kind).toBe(expected);
        if (packing.kind !== 'packed') return;
        for (const { method, count, gapWeeks } of wanted) {
          const own = packing.events.filter((event) => event.method === method);
          expect(own).toHaveLength(count);
          own.forEach(({ week }, index) => {
            expect(openWeeks).toContain(week);
            if (index > 0)
              expect(week - (own[index - 1]?.week ?? 0)).toBeGreaterThanOrEqual(gapWeeks);
          });
        }
        for (const week of openWeeks) {
          const minutes = packing.events
            .filter((event) => event.week === week)
            .map(({ method }) => wanted.find((item) => item.method === method))
            .reduce((sum, item) => sum + (item?.executiveMinutes ?? 0), 0);
          expect(minutes).toBeLessThanOrEqual(capMinutes);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('names the smallest cap: it packs, and a minute less does not', () => {
    fc.assert(
      fc.property(items(gaps), weeks, (wanted, openWeeks) => {
        const smallest = smallestCap(wanted, openWeeks);
        if (smallest === undefined) {
          expect(packsByTrying(wanted, openWeeks, 10_000)).toBe(false);
          return;
        }
        expect(packsByTrying(wanted, openWeeks, smallest)).toBe(true);
        if (smallest > 0) expect(packsByTrying(wanted, openWeeks, smallest - 1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

it('a search that takes too long is given up and says so', () => {
  const many = Array.from({ length: 6 }, (_, index) => ({
    method: `method-${index}`,
    count: 8,
    executiveMinutes: 61 + index,
    gapWeeks: 2,
  }));
  const openWeeks = Array.from({ length: 26 }, (_, index) => index + 1);
  expect(packEvents(many, openWeeks, 126, 5).kind).toBe('undecided');
});
