import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holidayCountries,
  publicHolidays,
} from '../../../../src/engine/holidays/public-holidays.ts';
import { readHolidays } from '../../../../src/model/planning/holidays/read-holidays.ts';
import {
  weeksWithHoliday,
  weeksWithoutWorkingDay,
  workingDay,
} from '../../../../src/model/planning/holidays/working-day.ts';

const germany = new Map(publicHolidays('DE', 'en'));

describe('public holidays', () => {
  it('are those of the calendar', () => {
    expect(germany.get('2026-12-25')).toBe('Christmas Day');
    expect(germany.has('2027-05-01')).toBe(true);
    expect(germany.has('2026-12-24')).toBe(false);
    expect(new Map(publicHolidays('US', 'en')).get('2027-11-25')).toBe('Thanksgiving Day');
    expect(new Map(publicHolidays('JP', 'en')).has('2027-05-05')).toBe(true);
  });

  it('are known of very many countries, by name', () => {
    const countries = holidayCountries('en-GB');
    expect(countries.length).toBeGreaterThan(150);
    expect(countries).toContainEqual({ code: 'DE', name: 'Germany' });
    const names = countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });
});

describe('a working day', () => {
  it('is the day itself, the next one of the week, or the one before', () => {
    expect(workingDay('2026-12-23', germany)).toBe('2026-12-23');
    // Friday is Christmas, so the nearest before it.
    expect(workingDay('2026-12-25', germany)).toBe('2026-12-24');
    // Good Friday, and Easter Monday.
    expect(workingDay('2027-03-26', germany)).toBe('2027-03-25');
    expect(workingDay('2027-03-29', germany)).toBe('2027-03-30');
    expect(workingDay('2027-01-10', germany)).toBe('2027-01-08');
  });

  it('is in the same week and no holiday, for any day', () => {
    const monday = (day: string) => {
      const date = new Date(`${day}T00:00:00Z`);
      return Math.floor((date.getTime() / 86_400_000 + 3) / 7);
    };
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (some) => {
        const found = workingDay(some, germany) ?? '';
        expect(monday(found)).toBe(monday(some));
        expect(germany.has(found)).toBe(false);
        expect([0, 6]).not.toContain(new Date(`${found}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('is none where the whole week is off', () => {
    const off = new Map(
      ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'].map(
        (day) => [day, 'Works holiday'] as const,
      ),
    );
    expect(workingDay('2026-12-30', off)).toBeUndefined();
    expect(workingDay('soon', off)).toBeUndefined();
    expect(weeksWithoutWorkingDay('2026-12-14', 5, off)).toEqual([3]);
    expect(weeksWithHoliday('2026-12-14', 5, off)).toEqual([3]);
  });
});

it('a file that is none is refused', () => {
  expect(readHolidays({ holidays: [['2026-12-25', 'Christmas']] })?.size).toBe(1);
  for (const json of [null, [], { holidays: [['25.12.2026', 'x']] }, { holidays: 'x' }, 1])
    expect(readHolidays(json)).toBeUndefined();
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(() => readHolidays(json)).not.toThrow();
    }),
  );
});
