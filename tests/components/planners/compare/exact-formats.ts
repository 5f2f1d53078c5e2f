import type { DifferenceFormats } from '../../../../src/components/planners/compare/difference-labels.ts';

// Rounded as in a result, two values that differ could look the same.
const exact = { maximumFractionDigits: 10 } as const;

/** Writes numbers, money, days and lists in a locale such as `en-GB` and a currency such as `GBP`. */
export function exactFormats(locale: string, currency: string): DifferenceFormats {
  const number = new Intl.NumberFormat(locale, exact);
  const percent = new Intl.NumberFormat(locale, { ...exact, style: 'percent' });
  const money = new Intl.NumberFormat(locale, {
    ...exact,
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (value) => money.format(value),
    date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
    list: (words) => list.format(words),
  };
}
