import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  /** What stands behind the value, such as its share of the total. */
  readonly note?: string;
  readonly onChange: (value: number) => void;
}

/** A weight from 0 to 10 on a native range, with its value beside it. */
export function WeightField({ label, help, value, note, onChange }: Props) {
  const id = useId();
  return (
    <div className="weight">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>
        {value} {note !== undefined && <small>{note}</small>}
      </output>
      <input
        id={id}
        type="range"
        min="0"
        max="10"
        step="1"
        value={value}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
    </div>
  );
}
