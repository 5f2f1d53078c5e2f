/** Formats the figures of a planner in one locale. */
export interface Figures {
  /** A share 0 to 1 as a percentage, at most one decimal where it is small. */
  readonly percent: (share: number) => string;
  /** A share as a percentage with its sign, whole from ten per cent on. */
  readonly signedPercent: (share: number) => string;
  /** A share 0 to 1 as "n of 100", whole. */
  readonly of100: (share: number) => string;
  /** A score 0 to 1 as points of 100, with one decimal. */
  readonly points: (score: number) => string;
  /** A difference in points, with its sign. */
  readonly signedPoints: (difference: number) => string;
  /** A plain number, at most two decimals. */
  readonly number: (value: number) => string;
  /** A plain number and what it counts: "18% a year", "3 days". */
  readonly measured: (value: number, unit: string) => string;
  /** Money in the currency, without decimals where it is whole. */
  readonly money: (amount: number) => string;
  /** Money for an axis, 12K. */
  readonly shortMoney: (amount: number) => string;
  /** A day such as `2027-01-11`. */
  readonly date: (day: string) => string;
  /** A day with its weekday, without the year. */
  readonly weekday: (day: string) => string;
  /** The month of a day, with the year. */
  readonly month: (day: string) => string;
  /** The time of day of an ISO instant. */
  readonly time: (instant: string) => string;
  readonly list: (words: readonly string[]) => string;
}

/** Figures for a locale such as `en-GB` and a currency such as `GBP`; words between them are in the language of the site. */
export function figuresFor(locale: string, currency: string, language = locale): Figures {
  const format = (options: Intl.NumberFormatOptions) => {
    // What rounds to nought is nought: never -0.
    const formatter = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
    // A hyphen is half as long as a plus sign, and a line may break behind it.
    return (value: number) =>
      formatter.format(value).replace(/-(.?)/u, (_, next: string) => withSign('−', next));
  };
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const whole = format({ maximumFractionDigits: 0 });
  const points = format(one);
  const signed = format({ ...one, signDisplay: 'exceptZero' });
  const signedWhole = format({
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const signedFine = format({
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const number = format({ maximumFractionDigits: 2 });
  const beforePercent = gapBeforePercent(locale);
  return {
    percent: format({ style: 'percent', maximumFractionDigits: 1 }),
    signedPercent: (share) => (Math.abs(share) < 0.9995 ? signedFine(share) : signedWhole(share)),
    of100: (share) => whole(share * 100),
    points: (score) => points(score * 100),
    signedPoints: (difference) => signed(Math.round(difference * 1000) / 10),
    number,
    measured: (value, unit) => {
      const gap = unit.startsWith('%') ? beforePercent : ' ';
      return unit === '' ? number(value) : `${number(value)}${gap}${unit}`;
    },
    money: format({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
    shortMoney: format({
      style: 'currency',
      currency,
      notation: 'compact',
      maximumFractionDigits: 1,
      trailingZeroDisplay: 'stripIfInteger',
    }),
    date: (day) => written(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }, locale),
    weekday: (day) =>
      written(
        `${day}T12:00:00Z`,
        { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
        locale,
      ),
    month: (day) =>
      written(`${day}T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' }, locale),
    time: (instant) => written(instant, { timeStyle: 'short' }, locale),
    list: (words) => new Intl.ListFormat(language, { type: 'conjunction' }).format(words),
  };
}

/** A figure with its sign in front; a line may break between that and a sign of money, which a joiner forbids. */
export function withSign(sign: '+' | '−', figure: string): string {
  return /^\p{Sc}/u.test(figure) ? `${sign}\u2060${figure}` : `${sign}${figure}`;
}

/** What a locale writes between a figure and its percent sign: nothing in English, a blank in German. */
function gapBeforePercent(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(1);
  const [gap, sign] = parts.slice(1);
  return gap?.type === 'literal' && sign?.type === 'percentSign' ? gap.value : '';
}

/** A date in words; what is no date stays as it is. */
function written(instant: string, options: Intl.DateTimeFormatOptions, locale: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? instant
    : new Intl.DateTimeFormat(locale, options).format(date);
}
