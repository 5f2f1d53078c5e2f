import { expect, it } from 'vitest';
import { placeEvents } from '../../../src/model/planning/place-events.ts';
import { sessionDays } from '../../../src/model/planning/session-days.ts';
import { shippedContent } from '../../fixtures/shipped-content.ts';

const { tracks } = placeEvents(
  shippedContent.blends.find(({ weeks }) => weeks === 13)?.tracks ?? [],
  { weeks: 13, closedWeeks: [], capMinutes: Number.POSITIVE_INFINITY },
  (method) => shippedContent.methods.find(({ id }) => id === method),
);

it('events are on the weekday of the first day, in their weeks, by day', () => {
  const days = sessionDays(tracks, '2026-11-30');
  expect(days).toHaveLength(16);
  expect(days.find(({ week }) => week === 5)?.day).toBe('2026-12-28');
  expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
  expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
});

it('another day of the week is taken where there is one', () => {
  const days = sessionDays(tracks, '2026-11-30', (day) =>
    day === '2026-12-28' ? '2026-12-29' : undefined,
  );
  expect(days.find(({ week }) => week === 5)?.day).toBe('2026-12-29');
  expect(days.find(({ week }) => week === 4)?.day).toBe('2026-12-21');
});

it('without a first day there are no days', () => {
  expect(sessionDays(tracks, 'soon')).toEqual([]);
});
