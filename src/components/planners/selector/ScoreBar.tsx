interface Props {
  /** Contributions 0 to 1 in the order of the criteria; they add up to the score. */
  readonly parts: readonly number[];
}

/** A score drawn to scale, cut where one criterion's contribution ends and the next begins. */
export function ScoreBar({ parts }: Props) {
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part, 0),
  );
  return (
    <svg className="score-bar" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect className="score-rest" width="100%" height="14" />
      {parts.map((part, index) => {
        const x = starts[index] ?? 0;
        return (
          <g key={index}>
            <rect
              className="score-part"
              x={`${(x * 100).toFixed(3)}%`}
              width={`${(part * 100).toFixed(3)}%`}
              height="14"
            />
            <rect
              className="score-cut"
              x={`${((x + part) * 100).toFixed(3)}%`}
              width="1.5"
              height="14"
            />
          </g>
        );
      })}
    </svg>
  );
}
