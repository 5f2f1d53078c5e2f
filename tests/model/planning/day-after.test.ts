import { expect, it } from 'vitest';
import { dayAfter } from '../../../src/model/planning/day-after.ts';
import { workedCase } from '../../fixtures/worked-cases.ts';

it('the review of a reverse leg falls on the day of the worked example', () => {
  const { inputs, expected } = workedCase<{ start: string }, { reverse_review: string }>('B-7');
  expect(dayAfter(inputs.start, 90)).toBe(expected.reverse_review);
});

it('a leap day counts, and what is no day has none after it', () => {
  expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(dayAfter('soon', 2)).toBeUndefined();
});
