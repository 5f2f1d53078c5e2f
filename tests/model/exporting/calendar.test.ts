import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../../src/model/exporting/calendar.ts';
import { instantOf } from '../../../src/model/exporting/instant-of.ts';
import { placeEvents } from '../../../src/model/planning/place-events.ts';
import { weekDay } from '../../../src/model/planning/week-day.ts';
import { shippedContent } from '../../fixtures/shipped-content.ts';
import { workedCase } from '../../fixtures/worked-cases.ts';

const options = {
  name: 'Pilot',
  programme: 'abc123',
  stamp: new Date('2026-11-22T00:00:00Z'),
};
const octets = (line: string) => new TextEncoder().encode(line).length;

/** The events as another program reads them. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

describe('B-8: the calendar of the pilot blend', () => {
  const { inputs, expected } = workedCase<
    { start: string },
    { events: number; max_line_octets: number; text: string }
  >('B-8');
  const pilot = shippedContent.blends.find(({ weeks }) => weeks === 4);
  const { tracks } = placeEvents(
    pilot?.tracks ?? [],
    { weeks: 4, closedWeeks: [], capMinutes: Number.POSITIVE_INFINITY },
    (method) => shippedContent.methods.find(({ id }) => id === method),
  );
  const entries = tracks.flatMap(({ method, weeks, needs }) =>
    weeks.map((week, index) => ({
      id: `${method}-${index + 1}`,
      day: weekDay(inputs.start, week, 1) ?? '',
      startsAt: '09:00',
      lengthMinutes: needs.executiveMinutes,
      title: needs.label,
      category: method,
    })),
  );
  const text = writeCalendar(entries, options);

  it('has the events, starts and ends of the worked example', () => {
    const times = (calendar: string) =>
      [...calendar.matchAll(/^DT(?:START|END):(\S+)/gm)].map(([line]) => line).sort();
    expect(readBack(text)).toHaveLength(expected.events);
    expect(times(text)).toEqual(times(expected.text));
  });

  it('has CRLF only, lines of at most 75 octets, and no UID twice', () => {
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(new Set(readBack(text).map(({ uid }) => uid)).size).toBe(expected.events);
  });

  it('a later file has the same UIDs and a higher sequence, so that calendars update', () => {
    const later = writeCalendar(entries, { ...options, stamp: new Date('2026-11-22T00:01:00Z') });
    expect(readBack(later).map(({ uid }) => uid)).toEqual(readBack(text).map(({ uid }) => uid));
    expect(readBack(later)[0]?.sequence).toBeGreaterThan(readBack(text)[0]?.sequence ?? 0);
  });
});

describe('any calendar', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    // Control characters cannot be in a calendar; a line break can.
    .map((text) => text.replaceAll(/[^\P{Cc}\n]/gu, ''));
  const entry: fc.Arbitrary<CalendarEntry> = fc.record(
    {
      id: fc.stringMatching(/^[a-z]{1,8}-\d{1,2}$/),
      day: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      startsAt: fc.stringMatching(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
      lengthMinutes: fc.integer({ min: 1, max: 600 }),
      title: line,
      description: line,
    },
    { requiredKeys: ['id', 'day', 'title'], noNullPrototype: true },
  );

  it('is read by another program with the same texts and lengths, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const text = writeCalendar(entries, { ...options, timeZone: 'Europe/Berlin' });
        for (const written of text.split('\r\n')) expect(octets(written)).toBeLessThanOrEqual(75);
        readBack(text).forEach((event, index) => {
          const { title, startsAt, lengthMinutes = 60, day } = entries[index] ?? {};
          expect(event.summary).toBe(title);
          if (startsAt === undefined) expect(event.startDate.toString()).toBe(day);
          else expect(event.duration.toSeconds()).toBe(lengthMinutes * 60);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('clock times of zones', () => {
  it.each([
    ['Europe/Berlin', '2026-11-30', '09:00', '2026-11-30T08:00:00.000Z'],
    ['Europe/Berlin', '2027-06-30', '09:00', '2027-06-30T07:00:00.000Z'],
    ['America/New_York', '2027-03-15', '09:00', '2027-03-15T13:00:00.000Z'],
    ['Asia/Kolkata', '2027-03-15', '09:30', '2027-03-15T04:00:00.000Z'],
    ['Australia/Lord_Howe', '2027-01-15', '09:00', '2027-01-14T22:00:00.000Z'],
    ['Pacific/Kiritimati', '2027-01-15', '09:00', '2027-01-14T19:00:00.000Z'],
    // Leapt over in Berlin: half past two does not exist, and is an hour later.
    ['Europe/Berlin', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    // Comes twice in Berlin: the first.
    ['Europe/Berlin', '2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
  ])('%s %s %s', (zone, day, time, instant) => {
    expect(instantOf(day, time, zone).toISOString()).toBe(instant);
  });

  it('a zone or a day that does not exist is refused', () => {
    expect(() => instantOf('2027-01-01', '09:00', 'Mars/Olympus')).toThrow(RangeError);
    expect(() => instantOf('2027-13-01', '09:00')).toThrow(RangeError);
  });

  it('without a zone a clock time floats', () => {
    const text = writeCalendar(
      [{ id: 'a-1', day: '2026-11-30', startsAt: '09:00', title: 'A' }],
      options,
    );
    expect(text).toContain('DTSTART:20261130T090000\r\n');
  });
});
