/**
 * Writes a sum of money for reading, grouped and with the short sign of the ISO `currency`, in the locale (a BCP 47
 * tag): "£1,200", "£1,200.50". Decimals are shown only where the sum, rounded to what the currency knows, has any. A
 * sum that is not finite is written as nothing.
 */
export function writeMoney(amount: number, currency: string, locale: string): string {
  if (!Number.isFinite(amount)) return '';
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
    signDisplay: 'negative',
  }).format(amount);
}

/** The short sign of an ISO `currency` in a locale (a BCP 47 tag): "£", "kr", "CHF". */
export function moneySign(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
