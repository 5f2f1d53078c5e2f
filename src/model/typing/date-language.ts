import { plainMarks } from './number-shape.ts';

/** In which order a locale writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a locale writes dates. */
export interface DateLanguage {
  /** In figures: 11/1/2027, 1/11/2027 or 2027-1-11. */
  readonly order: DateOrder;
  /** With the month in words, or with words between the figures (2027年1月11日). */
  readonly longOrder: DateOrder;
  /** Words that say nothing in themselves, such as the "de" of "11 de enero de 2027". */
  readonly fillers: ReadonlySet<string>;
  /** The months (1 to 12) by every way of writing them. */
  readonly months: ReadonlyMap<string, number>;
}

/** The words and the figures of a date, alike in capitals, accents and points. */
export function dateTokens(text: string): readonly string[] {
  const plain = plainMarks(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.normalize('NFC').match(/[0-9]+|[\p{L}\p{M}]+/gu) ?? [];
}

const languages = new Map<string, DateLanguage>();

/**
 * How a locale (a BCP 47 tag) writes dates of the Gregorian calendar, found by looking at what it writes.
 * @throws {RangeError} for a malformed tag.
 */
export function dateLanguage(locale: string): DateLanguage {
  const known = languages.get(locale);
  if (known !== undefined) return known;
  const figures = gregorian(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const long = gregorian(locale, { year: 'numeric', month: 'long', day: 'numeric' });
  const writings = [
    long,
    gregorian(locale, { year: 'numeric', month: 'short', day: 'numeric' }),
    gregorian(locale, { month: 'long' }),
    gregorian(locale, { month: 'short' }),
  ].map((format) =>
    Array.from({ length: 12 }, (_, month) =>
      dateTokens(format.format(Date.UTC(2027, month, 11))).filter((token) => !/^[0-9]/.test(token)),
    ),
  );
  // A word that stands with every month is not the name of one.
  const [months = []] = writings;
  const fillers = new Set(months[0]?.filter((word) => months.every((all) => all.includes(word))));
  const language = {
    order: orderOf(figures),
    longOrder: orderOf(long),
    fillers,
    months: monthNames(writings.map((each) => each.map((words) => words.filter(isName)))),
  };
  languages.set(locale, language);
  return language;

  function isName(word: string): boolean {
    return !fillers.has(word);
  }
}

/** Only what is one word, and the same month wherever it occurs, names a month. */
function monthNames(writings: readonly (readonly string[])[][]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const writing of writings) {
    for (const [index, [name, ...more]] of writing.entries()) {
      if (name === undefined || more.length > 0) continue;
      if (names.has(name) && names.get(name) !== index + 1) doubtful.add(name);
      names.set(name, index + 1);
    }
  }
  for (const name of doubtful) names.delete(name);
  return names;
}

function gregorian(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, { ...options, ...fixed });
}

function orderOf(format: Intl.DateTimeFormat): DateOrder {
  const types = format.formatToParts(Date.UTC(2027, 0, 11)).map(({ type }) => type);
  if (types.indexOf('year') < types.indexOf('day')) return 'ymd';
  return types.indexOf('day') < types.indexOf('month') ? 'dmy' : 'mdy';
}

/** The month (1 to 12) that a word from `dateTokens` names, also by its first three letters or more. */
export function monthOfWord(word: string, { months }: DateLanguage): number | undefined {
  const exact = months.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 3) return undefined;
  const found = new Set(
    [...months].flatMap(([name, month]) => (name.startsWith(word) ? month : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
