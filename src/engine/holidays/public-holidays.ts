import HolidayRules from 'date-holidays';

/** Years of which holidays are written: fixed, so that the same source always gives the same site. */
const firstYear = 2026;
const lastYear = 2029;

/** What the licence of the data asks to be said with it. */
export const holidaySource =
  'Data: date-holidays by commenthol and contributors, from Wikipedia, under CC BY-SA 3.0.';

/**
 * Public holidays of a country as a whole, without those of its regions.
 * @param country two letters of ISO 3166-1.
 * @param language language of the names, where the data has them in it.
 * @returns days and names, by day.
 */
export function publicHolidays(country: string, language: string): [day: string, name: string][] {
  const rules = new HolidayRules(country);
  const days = new Map<string, string>();
  for (let year = firstYear; year <= lastYear; year++)
    for (const { date, name, type } of rules.getHolidays(year, language))
      if (type === 'public') days.set(date.slice(0, 10), name);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Countries whose holidays are known, by name in a language. */
export function holidayCountries(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return Object.keys(new HolidayRules().getCountries())
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
