import { expect, it } from 'vitest';
import { weekDay } from '../../../src/model/planning/week-day.ts';
import { workedCase } from '../../fixtures/worked-cases.ts';

it('the fifth week of a programme that starts on 30 November begins on the day of the worked example', () => {
  const { inputs, expected } = workedCase<{ start: string }, { week_5_monday: string }>('B-7');
  expect(weekDay(inputs.start, 5, 1)).toBe(expected.week_5_monday);
});

it('a start within a week belongs to that week, wherever the week begins', () => {
  expect(weekDay('2027-01-13', 1, 1)).toBe('2027-01-11');
  expect(weekDay('2027-01-13', 1, 7)).toBe('2027-01-10');
  expect(weekDay('2027-01-13', 2, 7)).toBe('2027-01-17');
  expect(weekDay('2027-01-10', 1, 7)).toBe('2027-01-10');
});

it('a clock that changes does not move the weeks', () => {
  expect(weekDay('2027-03-22', 2, 1)).toBe('2027-03-29');
});

it('what is no day has no weeks', () => {
  expect(weekDay('soon', 1, 1)).toBeUndefined();
});
