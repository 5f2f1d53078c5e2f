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
const pulse = { id: 'pulse', rule: { on: 'each-event', methods: ['pairs'] } } as const;
const review = { id: 'review', rule: { on: 'review-days' } } as const;
const weeksOf = (placed: readonly { readonly week: number }[]) => placed.map(({ week }) => week);

describe('a milestone', () => {
  it('B-7: reviews are on their exact days', () => {
    const { inputs, expected } = workedCase<
      { start: string },
      { reverse_review: string; traditional_review: string }
    >('B-7');
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

  it('B-7: anything else is on the weekday of the first day', () => {
    const { inputs, expected } = workedCase<{ start: string }, { week_5_monday: string }>('B-7');
    const placed = planMilestones([pulse], { ...plan, start: inputs.start, events: pairs(5) });
    expect(placed.map(({ day }) => day)).toEqual([expected.week_5_monday]);
  });

  it('after the third event is in the week after it, else at its share of the weeks', () => {
    const weekOf = (...weeks: number[]) =>
      planMilestones([checkIn], { ...plan, events: pairs(...weeks) })[0]?.week;
    expect(weekOf(1, 3, 5, 7)).toBe(6);
    expect(weekOf(1, 3)).toBe(5);
    expect(weekOf(11, 12, 13)).toBe(13);
  });

  it('with each event is there once for each week that has one', () => {
    const placed = planMilestones([pulse], { ...plan, events: pairs(2, 2, 9) });
    expect(weeksOf(placed)).toEqual([2, 9]);
  });

  it('with each event is not there without events', () => {
    expect(planMilestones([pulse], plan)).toEqual([]);
  });

  it('in a closed week moves to the next open one, or at the end to the one before', () => {
    const first = { id: 'first', rule: { on: 'first-week' } } as const;
    const last = { id: 'last', rule: { on: 'last-week' } } as const;
    const placed = planMilestones([first, last], { ...plan, closedWeeks: [1, 2, 13] });
    expect(weeksOf(placed)).toEqual([3, 12]);
  });

  it('after an event never moves back to the week of that event', () => {
    const placed = planMilestones([checkIn], {
      ...plan,
      events: pairs(2, 3, 4),
      closedWeeks: [5, 6],
    });
    expect(weeksOf(placed)).toEqual([7]);
  });

  it('that moves to a week which has it already is there once', () => {
    const placed = planMilestones([pulse], { ...plan, events: pairs(5, 6), closedWeeks: [5] });
    expect(weeksOf(placed)).toEqual([6]);
  });

  it('that is a review in a closed week moves on by whole weeks, past the end if need be', () => {
    const placed = planMilestones([review], {
      ...plan,
      start: '2026-11-30',
      closedWeeks: [12, 13],
      reviewDays: [90],
    });
    expect(placed).toEqual([{ id: 'review', week: 14, day: '2027-03-07' }]);
  });

  it('stays in its week where no week is open', () => {
    const placed = planMilestones([checkIn], { ...plan, weeks: 4, closedWeeks: [1, 2, 3, 4] });
    expect(weeksOf(placed)).toEqual([2]);
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

it('any plan has a milestone of each event once for each open week with one', () => {
  const week = fc.integer({ min: 1, max: 13 });
  fc.assert(
    fc.property(fc.array(week), (held) => {
      const placed = planMilestones([pulse], { ...plan, events: pairs(...held) });
      expect(new Set(weeksOf(placed))).toEqual(new Set(held));
      expect(placed).toHaveLength(new Set(held).size);
    }),
  );
});

it('any milestone after an event is later than the event where a later week is open', () => {
  const week = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.array(week, { minLength: 3, maxLength: 8 }),
      fc.array(week, { maxLength: 8 }),
      (held, closedWeeks) => {
        const third = held.toSorted((a, b) => a - b)[2] ?? 0;
        const placed = planMilestones([checkIn], { ...plan, events: pairs(...held), closedWeeks });
        expect(placed[0]?.week).toBeGreaterThan(third);
      },
    ),
  );
});
