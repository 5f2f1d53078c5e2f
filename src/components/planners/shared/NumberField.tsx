import { useId, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import { readTypedNumber, type TypedNumber } from './read-number.ts';
import type { PlannerStrings } from './strings.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly whole?: boolean };
  readonly locale: string;
  readonly strings: PlannerStrings;
  /** Called with the number, or with `undefined` while what stands in the field cannot be read. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number in the reader's locale. What cannot be read stays as typed, with a message that says what would do. */
export function NumberField({ label, value, range, locale, strings, onChange }: Props) {
  const id = useId();
  const format = (number: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 9, useGrouping: false }).format(number);
  const [text, setText] = useState(format(value));
  const read = readTypedNumber(text, locale, range);

  // The value changed from outside (a link, a preset): show it, unless it is what is being typed.
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    if (read.kind !== 'number' || read.value !== value) setText(format(value));
  }

  const problem = message(read, text);
  function message(result: TypedNumber, typed: string): string | undefined {
    const [min, max, example] = [
      format(range.min),
      format(range.max),
      format(Math.max(range.min, 4)),
    ];
    switch (result.kind) {
      case 'number':
        return undefined;
      case 'empty':
        return fill(strings.fieldEmpty, { min, max });
      case 'not-a-number':
        return fill(strings.fieldNotNumber, { text: typed.slice(0, 40), example });
      case 'out-of-range':
        return fill(strings.fieldRange, { value: format(result.value), min, max });
      case 'not-whole':
        return fill(strings.fieldWhole, { value: format(result.value), example });
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={range.whole === true ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={text}
        maxLength={20}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          const result = readTypedNumber(typed, locale, range);
          onChange(result.kind === 'number' ? result.value : undefined);
        }}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
