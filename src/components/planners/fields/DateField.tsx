import { writeDate } from '../../../model/typing/written-date.ts';
import { TypedField } from './TypedField.tsx';
import { dateFieldReading } from './date-field-reading.ts';
import { useTypedValue } from './use-typed-value.ts';
import type { FieldProps } from './field-props.ts';

interface Props extends FieldProps<string> {
  /** The first and the last day that will do, as `2027-01-11`, as the value is. */
  readonly range: { readonly min: string; readonly max: string };
}

/** A day as the reader writes it. Figures that could be two days are asked about. */
export function DateField({ label, help, note, range, optional = false, ...rest }: Props) {
  const { value, locales, words, onChange, onProblem } = rest;
  const typed = useTypedValue({
    value,
    read: (text) => dateFieldReading(text, { locales, range, optional, words }),
    write: (iso) => writeDate(iso, locales),
    onChange,
    onProblem,
  });
  return (
    <TypedField
      label={label}
      help={help}
      note={note}
      inputMode="text"
      isRequired={!optional}
      typed={typed}
    />
  );
}
