import { chartInkClass, type ChartInk } from './chart-ink.ts';

interface Props {
  readonly ink: ChartInk;
  /** Round where the marks that it explains are. */
  readonly isRound?: boolean;
}

/** What an ink looks like, beside the words for it. Drawn, so that it is there on paper, with its pattern. */
export function Swatch({ ink, isRound = false }: Props) {
  const fill = chartInkClass[ink];
  return (
    <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {isRound ? (
        <circle className={fill} cx="6" cy="6" r="6" />
      ) : (
        <rect className={fill} width="12" height="12" />
      )}
    </svg>
  );
}
