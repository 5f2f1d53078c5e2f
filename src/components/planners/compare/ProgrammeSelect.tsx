import { useId } from 'react';
import type { ComparedProgramme } from './use-comparison.ts';

interface Props {
  readonly label: string;
  readonly choices: readonly ComparedProgramme[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Chooses one of the programmes. */
export function ProgrammeSelect({ label, choices, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
