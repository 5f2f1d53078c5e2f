/** Signs in everyday use that the runtime's locale data do not give for these currencies. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = {
  CAD: ['C$'],
  CHF: ['Fr', 'SFr'],
  CNY: ['元'],
  INR: ['Rs'],
  JPY: ['円'],
};

/** One sign, however it was typed: full-width forms, spaces and a closing point make no difference. */
function plain(sign: string): string {
  return sign.normalize('NFKC').replace(/[\s\u061c\u200e\u200f]|\.$/gu, '');
}

function signIn(locale: string, currency: string, display: 'symbol' | 'narrowSymbol'): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
  });
  return plain(format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency);
}

/** How a currency is written: its code, its signs in English and abroad, and those in the locales given. */
function signsOf(currency: string, locales: readonly string[]): readonly string[] {
  return [
    currency,
    ...(alsoWritten[currency] ?? []),
    ...['en', 'en-001', ...locales].flatMap((locale) => [
      signIn(locale, currency, 'symbol'),
      signIn(locale, currency, 'narrowSymbol'),
    ]),
  ];
}

let currenciesOfSign: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every sign and the currencies that share it. Takes some milliseconds, hence built once and only when needed. */
function knownSigns(): NonNullable<typeof currenciesOfSign> {
  if (currenciesOfSign !== undefined) return currenciesOfSign;
  const known = new Map<string, Set<string>>();
  for (const currency of Intl.supportedValuesOf('currency')) {
    for (const sign of signsOf(currency, [])) {
      // "5K" is five thousand to most people, not Burmese: a single letter says nothing.
      if (/^\p{L}$/u.test(sign) && /^\p{Script=Latin}$/u.test(sign)) continue;
      known.set(sign, (known.get(sign) ?? new Set()).add(currency));
    }
  }
  currenciesOfSign = known;
  return known;
}

/** What a currency sign says in a field that counts in one currency. */
export type CurrencySign =
  | { readonly kind: 'own' | 'not-a-sign' }
  /**
   * `currency` is an ISO code: the only one with this sign, or the one that English gives it to (`$` to USD). Where
   * several share the sign and none of them stands out (`kr`), it is the sign as typed.
   */
  | { readonly kind: 'other'; readonly currency: string };

/**
 * Reads a currency sign or code (`£`, `US$`, `zł`, `eur`) beside a number in a field that counts in the ISO currency
 * `own`. A sign that `own` shares with others (`$`, `kr`) is taken as its. The signs are those of the runtime's locale
 * data (CLDR) for English and for `locales` (BCP 47 tags).
 */
export function readCurrencySign(
  typed: string,
  own: string,
  locales: readonly string[],
): CurrencySign {
  const sign = plain(typed);
  const same = (other: string) => other.toLowerCase() === sign.toLowerCase();
  if (signsOf(own, locales).some(same)) return { kind: 'own' };
  const code = sign.toUpperCase();
  if (Intl.supportedValuesOf('currency').includes(code)) return { kind: 'other', currency: code };
  const sharing = [...(knownSigns().get(sign) ?? [])];
  if (sharing.length === 0) return { kind: 'not-a-sign' };
  const [only] = sharing.length === 1 ? sharing : sharing.filter(isSignInEnglish);
  return { kind: 'other', currency: only ?? typed.trim() };

  function isSignInEnglish(currency: string): boolean {
    return signIn('en', currency, 'symbol') === sign;
  }
}
