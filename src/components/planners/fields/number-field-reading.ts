import { fill } from '../../../engine/fill.ts';
import { readTypedNumber, type NumberReading } from '../../../model/typing/typed-number.ts';
import { moneySign, writeMoney } from '../../../model/typing/written-money.ts';
import {
  writeNumber,
  writeNumberInFull,
  writeUnmistakably,
} from '../../../model/typing/written-number.ts';
import { quoted, unread, type FieldReading } from './field-reading.ts';
import type { FieldWords } from './field-words.ts';

/** What a field for numbers, or for sums of money in a `currency`, asks for. */
export interface NumberFieldRules extends NumberReading {
  /** Whether nothing at all will do too. */
  readonly optional: boolean;
  readonly words: FieldWords;
}

/** Reads the text of a field for numbers, and says in words what stands in the way. */
export function numberFieldReading(text: string, rules: NumberFieldRules): FieldReading<number> {
  const { locales, range, currency, optional, words } = rules;
  const [locale = 'en'] = locales;
  const inFull = (value: number) => writeNumberInFull(value, locale);
  const limit = (value: number) =>
    currency === undefined ? inFull(value) : writeMoney(value, currency, locale);
  const [min, max] = [limit(range.min), limit(range.max)];
  const choices = (values: readonly number[]) =>
    values.map((value) => ({ label: inFull(value), value }));
  const example = writeNumber(exampleWithin(rules), locales);

  const read = readTypedNumber(text, rules);
  switch (read.kind) {
    case 'number': {
      const echo = fill(words.understood, { value: writeUnmistakably(read.value, locale) });
      return { value: read.value, ...(read.echo === true ? { echo } : {}) };
    }
    case 'empty': {
      const template = currency === undefined ? words.numberEmpty : words.moneyEmpty;
      return optional ? { value: undefined } : unread(fill(template, { min, max }));
    }
    case 'ambiguous':
      return unread(fill(words.numberTwoWays, { text: quoted(text) }), choices(read.readings));
    case 'not-a-number':
      return unread(fill(words.numberUnread, { text: quoted(text), example }));
    case 'out-of-range': {
      const value = limit(read.value);
      return read.readings === undefined
        ? unread(fill(words.numberRange, { value, min, max }))
        : unread(fill(words.numberRangeMeant, { value, min, max }), choices(read.readings));
    }
    case 'not-whole': {
      const value = inFull(read.value);
      return read.readings === undefined
        ? unread(fill(words.numberWhole, { value, example }))
        : unread(fill(words.numberWholeMeant, { value }), choices(read.readings));
    }
    case 'other-currency': {
      const sign = moneySign(currency ?? read.currency, locale);
      return unread(
        fill(words.moneyOther, { text: quoted(text), currency: sign }),
        choices(read.readings ?? [read.value]).map(({ label, value }) => ({
          label: fill(words.moneyUse, { value: label, currency: sign }),
          value,
        })),
      );
    }
  }
}

/** A number that would do, such as somebody may have meant. */
function exampleWithin({ range, currency }: NumberFieldRules): number {
  const usual = currency === undefined ? 4 : 1200;
  return Math.min(Math.max(usual, range.min), range.max);
}
