/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Where the week does not begin on Monday, by region; from CLDR 48 (supplemental data, `weekData`). */
const elsewhere: readonly (readonly [Weekday, string])[] = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP ' +
      'PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
];

const keywords: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The first day of the week in a locale (a BCP 47 tag): as its `-u-fw-` asks, else as its region has it (that of most
 * of its speakers where it names none). The regions are kept here because not every browser knows them.
 * @throws {RangeError} for a malformed tag.
 */
export function weekStart(locale: string): Weekday {
  const asked = keywords.indexOf(/-u(?:-[a-z0-9]+)*?-fw-([a-z]{3})\b/i.exec(locale)?.[1] ?? '') + 1;
  if (isWeekday(asked)) return asked;
  const { region } = new Intl.Locale(locale).maximize();
  const found = elsewhere.find(([, regions]) => regions.split(' ').includes(region ?? ''));
  return found?.[0] ?? 1;
}

function isWeekday(number: number): number is Weekday {
  return Number.isInteger(number) && number >= 1 && number <= 7;
}
