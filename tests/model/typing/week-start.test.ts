import { describe, expect, it } from 'vitest';
import { weekStart } from '../../../src/model/typing/week-start.ts';

describe('the first day of the week', () => {
  it.each([
    ['en-GB', 1],
    ['de-DE', 1],
    ['fr-CH', 1],
    ['en-US', 7],
    ['en', 7],
    ['de', 1],
    ['pt-BR', 7],
    ['en-IN', 7],
    ['he-IL', 7],
    ['ar-EG', 6],
    ['fa-IR', 6],
    ['ar-AE', 1],
    ['dv-MV', 5],
    ['en-GB-u-fw-sun', 7],
    ['en-US-u-ca-gregory-fw-mon', 1],
    ['und-001', 1],
  ])('%s: %d', (locale, day) => {
    expect(weekStart(locale)).toBe(day);
  });

  it('agrees with the runtime for every region that it knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const regions = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((region) => names.of(region) !== undefined)
      // Burma, Rhodesia and South Yemen are history, ZZ is nowhere.
      .filter((region) => !['BU', 'RH', 'YD', 'ZZ'].includes(region));
    expect(regions.length).toBeGreaterThan(250);
    const differing = regions.filter((region) => {
      const locale = `und-${region}`;
      return weekStart(locale) !== new Intl.Locale(locale).getWeekInfo().firstDay;
    });
    expect(differing).toEqual([]);
  });
});
