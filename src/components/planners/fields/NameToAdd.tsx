import { useId, useState } from 'react';
import { programmeTexts } from '../../../model/programme/ranges.ts';

interface Props {
  readonly label: string;
  readonly help?: string;
  /** What the button says. */
  readonly add: string;
  /** Told of the name, without blanks around it, when the reader asks for it by button or Enter. */
  readonly onAdd: (name: string) => void;
}

/** Names something of the reader's own and adds it. */
export function NameToAdd({ label, help, add, onAdd }: Props) {
  const id = useId();
  const [name, setName] = useState('');
  const submit = () => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={programmeTexts.name}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
        }}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <button type="button" className="button quiet" disabled={name.trim() === ''} onClick={submit}>
        {add}
      </button>
    </div>
  );
}
