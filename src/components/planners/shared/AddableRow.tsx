interface Props {
  readonly label: string;
  readonly note?: string | undefined;
  readonly add: string;
  /** What the button does, for whoever hears it without its row. */
  readonly addWhat: string;
  readonly onAdd: () => void;
}

/** A row of a list of things that can be added to the programme. */
export function AddableRow({ label, note, add, addWhat, onAdd }: Props) {
  return (
    <li>
      <span>
        {label}
        {note !== undefined && <small className="help">{note}</small>}
      </span>
      <button type="button" className="button quiet" aria-label={addWhat} onClick={onAdd}>
        {add}
      </button>
    </li>
  );
}
