import { readCurrencySign } from './currency-sign.ts';

/** What a typed number is made of. */
export interface NumberParts {
  readonly negative: boolean;
  /** Digits and marks, with nothing around them. */
  readonly unsigned: string;
  /** The currency that stands with the number, where it is not the one that the field counts in. */
  readonly otherCurrency: string | undefined;
}

/** What may stand beside the number: signs of money in a field with a `currency` (an ISO code), a percent sign. */
export interface AllowedBeside {
  /** BCP 47 tags whose currency signs are known. */
  readonly locales: readonly string[];
  readonly currency?: string;
  readonly percent?: boolean;
}

/**
 * Takes minus and plus, currency signs and the percent sign off a number whose digits and marks are plain already.
 * Gives `undefined` for a text without digits, or with anything else beside them.
 */
export function numberParts(text: string, allowed: AllowedBeside): NumberParts | undefined {
  const match = /^([^0-9]*)([0-9](?:.*[0-9])?)([^0-9]*)$/su.exec(text);
  if (match === null) return undefined;
  let [, head = '', unsigned = '', tail = ''] = match;
  // ".5" and "5." are numbers, but the point of "Rs.500" and the dash of "500.–" belong to the money.
  const leading = /(?<!\p{L})[.,٫]$/u.exec(head)?.[0];
  if (leading !== undefined) {
    head = head.slice(0, -1);
    unsigned = leading + unsigned;
  }
  const trailing = /^[.,٫]/u.exec(tail)?.[0];
  if (trailing !== undefined) {
    tail = tail.slice(1);
    const dashed = allowed.currency !== undefined && /^[-–—]/u.test(tail);
    if (dashed) tail = tail.slice(1);
    else unsigned += trailing;
  }
  const [, first = '', before = '', second = ''] =
    /^\s*([-+\u2212－]?)\s*(.*?)\s*([-+\u2212－]?)\s*$/su.exec(head) ?? [];
  if (first !== '' && second !== '') return undefined;
  const beside = [before, tail.trim()].filter((each) => each !== '');
  const signs = signsBeside(beside, allowed);
  if (signs === undefined) return undefined;
  return { negative: /[-\u2212－]/u.test(first + second), unsigned, ...signs };
}

function signsBeside(
  beside: readonly string[],
  { locales, currency, percent }: AllowedBeside,
): Pick<NumberParts, 'otherCurrency'> | undefined {
  let otherCurrency: string | undefined;
  if (beside.length === 2 && beside[0] === beside[1]) return undefined;
  if (percent === true && beside.length === 1 && /^[%٪％﹪]$/u.test(beside[0] ?? '')) {
    return { otherCurrency };
  }
  for (const typed of beside) {
    if (currency === undefined) return undefined;
    const sign = readCurrencySign(typed, currency, locales);
    if (sign.kind === 'not-a-sign') return undefined;
    if (sign.kind === 'other') otherCurrency = sign.currency;
  }
  return { otherCurrency };
}
