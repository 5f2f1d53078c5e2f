import edition from '#edition-config';
import type { Default } from '../schema/default.ts';
import { fill } from './fill.ts';
import type { UiAreas } from './ui.ts';

type Words = UiAreas['words'];

/** A plain number in the edition's locale, at most `digits` decimals. */
export function formatNumber(value: number, digits = 2): string {
  return new Intl.NumberFormat(edition.locale, { maximumFractionDigits: digits }).format(value);
}

/** Whole minutes in words: "60 minutes". */
export function formatMinutes(minutes: number, words: Words): string {
  return fill(minutes === 1 ? words.minute : words.minutes, { n: formatNumber(minutes) });
}

/** A day such as 2026-11-23 in the edition's locale: "23 November 2026". */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(edition.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A default with its unit; with `range`, its low and high end too. */
export function formatDefault(entry: Default, words: Words, show: 'value' | 'range'): string {
  if (entry.value === null) return words.noDefault;
  const value = withUnit(entry.value, entry.unit, words);
  if (show === 'value' || entry.low === null || entry.high === null) return value;
  return fill(words.range, {
    value,
    low: bare(entry.low, entry.unit),
    high: withUnit(entry.high, entry.unit, words),
  });
}

function bare(value: number, unit: Default['unit']): string {
  return unit === 'share' ? formatShare(value) : formatNumber(value);
}

/** A share as a percentage, at most one decimal: "65.2%". */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(edition.locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);
}

function withUnit(value: number, unit: Default['unit'], words: Words): string {
  const n = formatNumber(value);
  switch (unit) {
    case 'share':
      return formatShare(value);
    case 'minutes':
      return formatMinutes(value, words);
    case 'hours':
      return fill(words.hours, { n });
    case 'weeks':
      return fill(words.weeks, { n });
    case 'months':
      return fill(words.months, { n });
    case 'people':
      return fill(words.people, { n });
    case 'money-per-hour':
      return fill(words.perHour, {
        money: new Intl.NumberFormat(edition.locale, {
          style: 'currency',
          currency: edition.currency,
          maximumFractionDigits: 0,
        }).format(value),
      });
    case 'number':
      return n;
  }
}
