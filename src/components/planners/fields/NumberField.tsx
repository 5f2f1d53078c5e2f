import { writeNumber } from '../../../model/typing/written-number.ts';
import { TypedField } from './TypedField.tsx';
import { numberFieldReading } from './number-field-reading.ts';
import { useTypedValue } from './use-typed-value.ts';
import type { FieldProps, NumberRange } from './field-props.ts';

/** Digits with which a share is written in its field. */
const shareDigits = 6;

interface Props extends FieldProps<number> {
  readonly range: NumberRange;
  /** Whether the field counts in per cent, so that "12 %" is 12. */
  readonly percent?: boolean;
}

/** A number as the reader writes it. What cannot be read stays as typed, with a message that says what would do. */
export function NumberField({ label, help, note, range, optional = false, ...rest }: Props) {
  const { value, locales, words, percent = false, onChange, onProblem } = rest;
  const typed = useTypedValue({
    value,
    read: (text) => numberFieldReading(text, { locales, range, percent, optional, words }),
    // A share such as five sevenths stays what it is, and is written as a person would write it.
    write: (number) =>
      writeNumber(percent ? Number(number.toPrecision(shareDigits)) : number, locales),
    onChange,
    onProblem,
  });
  return (
    <TypedField
      label={label}
      help={help}
      note={note}
      inputMode={inputModeOf(range)}
      isRequired={!optional}
      typed={typed}
    />
  );
}

/** Some keyboards for figures have no minus, and those for whole numbers no decimal mark. */
function inputModeOf({ min, whole }: NumberRange): 'numeric' | 'decimal' | 'text' {
  if (min < 0) return 'text';
  return whole === true ? 'numeric' : 'decimal';
}
