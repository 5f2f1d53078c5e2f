interface Props {
  readonly title: string;
  readonly detail: string;
}

/** The answer at the head of the results; a change of it is announced. */
export function VerdictBox({ title, detail }: Props) {
  return (
    <div className="verdict-box" role="status">
      <p className="verdict">{title}</p>
      {detail !== '' && <p className="verdict-detail">{detail}</p>}
    </div>
  );
}
