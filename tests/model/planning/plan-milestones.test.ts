import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMilestones } from '../../../src/model/planning/plan-milestones.ts';
import { shippedContent } from '../../fixtures/shipped-content.ts';
import { workedCase } from '../../fixtures/worked-cases.ts';

const plan = {
  weeks: 13,
  events: [],
  closedWeeks: [],
  start: undefined,
  reviewDays: [],
};
const pairs = (...weeks: number[]) => weeks.map((week) => ({ method: 'pairs', week }));
const checkIn = {
  id: 'check-in',
  rule: { on: 'after-event', methods: ['pairs'], number: 3, orShare: 0.333 },
} as const;

describe('a milestone', () => {
  it('B-7: reviews are on their exact days', () => {
    const { inputs, expected } = workedCase<
      { start: string },
      { reverse_review: string; traditional_review: string }
    >('B-7');
    const review = { id: 'review', rule: { on: 'review-days' } } as const;
    const placed = planMilestones([review], {
      ...plan,
      start: inputs.start,
      reviewDays: [90, 365],
    });
    expect(placed.map(({ day }) => day)).toEqual([
      expected.reverse_review,
      expected.traditional_review,
    ]);
  });

  it('after the third event is in the week after it, else at its share of the weeks', () => {
    const weekOf = (...weeks: number[]) =>
      planMilestones([checkIn], { ...plan, events: pairs(...weeks) })[0]?.week;
    expect(weekOf(1, 3, 5, 7)).toBe(6);
    expect(weekOf(1, 3)).toBe(5);
    expect(weekOf(11, 12, 13)).toBe(13);
  });

  it('with each event is there once for each week that has one', () => {
    const pulse = { id: 'pulse', rule: { on: 'each-event', methods: ['pairs'] } } as const;
    const placed = planMilestones([pulse], { ...plan, events: pairs(2, 2, 9) });
    expect(placed.map(({ week }) => week)).toEqual([2, 9]);
  });

  it('in a closed week moves to the nearest open one', () => {
    const first = { id: 'first', rule: { on: 'first-week' } } as const;
    const last = { id: 'last', rule: { on: 'last-week' } } as const;
    const placed = planMilestones([first, last], { ...plan, closedWeeks: [1, 2, 13] });
    expect(placed.map(({ week }) => week)).toEqual([3, 12]);
  });
});

it('any plan has its milestones sorted, in open weeks, with days where it has a first day', () => {
  const week = fc.integer({ min: 1, max: 52 });
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 52 }),
      fc.array(week, { maxLength: 8 }),
      fc.array(week, { maxLength: 8 }),
      fc.boolean(),
      (weeks, held, closedWeeks, dated) => {
        const methods = shippedContent.methods.map(({ id }) => id);
        const events = held
          .filter((each) => each <= weeks)
          .map((each, index) => ({ method: methods[index % methods.length] ?? '', week: each }));
        const placed = planMilestones(shippedContent.milestones, {
          weeks,
          events,
          closedWeeks,
          start: dated ? '2027-01-11' : undefined,
          reviewDays: [],
        });
        expect(placed.map((each) => each.week)).toEqual(
          placed.map((each) => each.week).toSorted((a, b) => a - b),
        );
        const open = Array.from({ length: weeks }, (_, index) => index + 1).filter(
          (each) => !closedWeeks.includes(each),
        );
        for (const each of placed) {
          if (open.length > 0) expect(open).toContain(each.week);
          expect(each.day === undefined).toBe(!dated);
        }
      },
    ),
  );
});
