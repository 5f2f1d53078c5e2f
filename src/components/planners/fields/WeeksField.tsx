import { fill } from '../../../engine/fill.ts';
import { readTypedWeeks, writeWeeks } from '../../../model/typing/typed-weeks.ts';
import { quoted, unread, type FieldReading } from './field-reading.ts';
import type { FieldProps } from './field-props.ts';
import type { FieldWords } from './field-words.ts';
import { TypedField } from './TypedField.tsx';
import { useTypedValue } from './use-typed-value.ts';

interface Props extends Omit<FieldProps<readonly number[]>, 'optional' | 'locales'> {
  /** The last week that there is. */
  readonly last: number;
}

/** Weeks as the reader writes them, such as "3, 7–9"; none is fine, all of them are not. */
export function WeeksField({ label, help, note, value, last, words, onChange, ...rest }: Props) {
  // Lists are compared by what they say, so the field works with their text.
  const typed = useTypedValue<string>({
    value: value === undefined || value.length === 0 ? undefined : writeWeeks(value),
    read: (text) => weeksReading(text, last, words),
    write: (weeks) => weeks,
    onChange: (text) => {
      const read = readTypedWeeks(text ?? '', last);
      onChange(read.kind === 'weeks' ? read.weeks : undefined);
    },
    onProblem: rest.onProblem,
  });
  return (
    <TypedField
      label={label}
      help={help}
      note={note}
      inputMode="text"
      isRequired={false}
      typed={typed}
    />
  );
}

function weeksReading(text: string, last: number, words: FieldWords): FieldReading<string> {
  const read = readTypedWeeks(text, last);
  switch (read.kind) {
    case 'weeks':
      return { value: writeWeeks(read.weeks) };
    case 'empty':
      return { value: undefined };
    case 'not-weeks':
      return unread(fill(words.weeksUnread, { text: quoted(read.part) }));
    case 'out-of-range':
      return unread(fill(words.weeksRange, { week: read.week, last }));
    case 'all-weeks':
      return unread(fill(words.weeksAll, { last }));
  }
}
