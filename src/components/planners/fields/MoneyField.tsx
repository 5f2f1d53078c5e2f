import { fill } from '../../../engine/fill.ts';
import { moneySign } from '../../../model/typing/written-money.ts';
import { writeNumber } from '../../../model/typing/written-number.ts';
import { TypedField } from './TypedField.tsx';
import { numberFieldReading } from './number-field-reading.ts';
import { useTypedValue } from './use-typed-value.ts';
import type { FieldProps, NumberRange } from './field-props.ts';

interface Props extends FieldProps<number> {
  readonly range: NumberRange;
  /** The ISO code of the currency that the field counts in. */
  readonly currency: string;
}

/** A sum of money as the reader writes or pastes it. Another currency is never taken for this one. */
export function MoneyField({ label, help, note, range, optional = false, ...rest }: Props) {
  const { value, currency, locales, words, onChange, onProblem } = rest;
  const typed = useTypedValue({
    value,
    read: (text) => numberFieldReading(text, { locales, range, currency, optional, words }),
    write: (number) => writeNumber(number, locales),
    onChange,
    onProblem,
  });
  const sign = moneySign(currency, locales[0] ?? 'en');
  return (
    <TypedField
      label={fill(words.moneyLabel, { label, currency: sign })}
      help={help}
      note={note}
      inputMode={range.min < 0 ? 'text' : 'decimal'}
      isRequired={!optional}
      typed={typed}
    />
  );
}
