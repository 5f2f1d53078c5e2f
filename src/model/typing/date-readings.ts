import { dateLanguage, dateTokens, monthOfWord } from './date-language.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { DateLanguage, DateOrder } from './date-language.ts';

/** Days that a text may mean, the first reading first; they need not exist (30 February). */
export interface DateReadings {
  readonly dates: readonly CalendarDate[];
  /** Whether the year has two digits only; it then stands for itself, such as 27. */
  readonly shortYear: boolean;
  /** Whether somebody else might take the figures for another day. */
  readonly figures: boolean;
}

/**
 * The days that a text in plain digits and marks may mean to the locales (BCP 47 tags), in figures ("11.1.2027",
 * "2027-01-11") or in words ("11 January 2027", "Jan 11, 2027", "2027年1月11日"). Gives `undefined` for no date.
 */
export function dateReadings(text: string, locales: readonly string[]): DateReadings | undefined {
  const languages = locales.map(dateLanguage);
  return readFigures(text, languages) ?? readWords(text, languages);
}

function readFigures(text: string, languages: readonly DateLanguage[]): DateReadings | undefined {
  const match =
    /^([0-9]{1,4}) ?([./ \-\u2010-\u2013\u2212]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,4})\.?$/u.exec(text);
  if (match === null) return undefined;
  const [, first = '', mark = '', second = '', third = ''] = match;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4 && third.length <= 2) {
    return { dates: [inOrder('ymd', a, b, c)], shortYear: false, figures: false };
  }
  const shortYear = third.length === 2;
  if (first.length > 2 || (third.length !== 4 && !shortYear)) return undefined;
  // A locale that writes the year first does not say what day and month mean before it.
  const orders = languages.map(({ order }) => order).filter((each) => shortYear || each !== 'ymd');
  if (mark === '.') orders.push('dmy');
  if (mark === '-' && shortYear) orders.push('ymd');
  const dates = [...orders, ...(orders.length === 0 ? bothOrders : [])].map((order) =>
    inOrder(order, a, b, c),
  );
  return { dates, shortYear, figures: true };
}

const bothOrders = ['dmy', 'mdy'] as const;

function inOrder(order: DateOrder, a: number, b: number, c: number): CalendarDate {
  if (order === 'ymd') return { year: a, month: b, day: c };
  return order === 'dmy' ? { year: c, month: b, day: a } : { year: c, month: a, day: b };
}

function readWords(text: string, languages: readonly DateLanguage[]): DateReadings | undefined {
  if (/[^\p{L}\p{M}0-9 ,./'\-॰]/u.test(text)) return undefined;
  const tokens = dateTokens(text.replace(/(?<=[0-9])(?:st|nd|rd|th|er|º|ª)(?!\p{L})/giu, ''));
  for (const group of [languages, [dateLanguage('en')]]) {
    const found = group.flatMap((language) => wordsIn(tokens, language) ?? []);
    const [first] = found;
    if (first !== undefined) {
      const { shortYear } = first;
      return { dates: found.map(({ date }) => date), shortYear, figures: false };
    }
  }
  return undefined;
}

function wordsIn(
  tokens: readonly string[],
  language: DateLanguage,
): { readonly date: CalendarDate; readonly shortYear: boolean } | undefined {
  const isFigure = (token: string) => /^[0-9]/.test(token);
  const figures = tokens.filter(isFigure);
  const [name, ...others] = tokens.filter(
    (token) => !isFigure(token) && token !== 'of' && !language.fillers.has(token),
  );
  const [first = '', second = '', third = ''] = figures;
  if (others.length > 0 || figures.some(({ length }) => length > 4)) return undefined;
  if (name === undefined) {
    const [a, b, c] = [Number(first), Number(second), Number(third)];
    const year = language.longOrder === 'ymd' ? first : third;
    if (figures.length !== 3 || language.fillers.size === 0 || year.length !== 4) return undefined;
    return { date: inOrder(language.longOrder, a, b, c), shortYear: false };
  }
  const month = monthOfWord(name, language);
  if (month === undefined || figures.length !== 2) return undefined;
  const yearFirst = first.length === 4;
  const [year, day] = yearFirst ? [first, second] : [second, first];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  return {
    date: { year: Number(year), month, day: Number(day) },
    shortYear: year.length === 2,
  };
}
