/** Formats the figures of a planner in the edition's locale. */
export interface Figures {
  /** A share 0 to 1 as a percentage, at most one decimal where it is small. */
  readonly percent: (share: number) => string;
  /** A share 0 to 1 as "n of 100", whole. */
  readonly of100: (share: number) => string;
  /** A score 0 to 1 as points of 100, with one decimal. */
  readonly points: (score: number) => string;
  /** A difference in points, with its sign. */
  readonly signedPoints: (difference: number) => string;
  /** A plain number, at most two decimals. */
  readonly number: (value: number) => string;
}

/** Figures for a locale such as `en-GB`. */
export function figuresFor(locale: string): Figures {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value: number) => formatter.format(value);
  };
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const whole = format({ maximumFractionDigits: 0 });
  const points = format(one);
  const signed = format({ ...one, signDisplay: 'exceptZero' });
  return {
    percent: format({ style: 'percent', maximumFractionDigits: 1 }),
    of100: (share) => whole(share * 100),
    points: (score) => points(score * 100),
    signedPoints: (difference) => signed(Math.round(difference * 1000) / 10),
    number: format({ maximumFractionDigits: 2 }),
  };
}
