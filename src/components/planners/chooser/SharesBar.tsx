import type { ModelChoice } from '../../../model/decision/model-choice.ts';
import { Swatch } from '../../charts/Swatch.tsx';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly choice: Exclude<ModelChoice, { status: 'invalid' }>;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** The two shares as one bar, each in the ink of who teaches: the mentor in reverse, the executive in traditional mentoring. */
export function SharesBar({ choice, figures, strings }: Props) {
  const { reverseShare, traditionalShare } = choice;
  const width = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <div className="shares">
      <svg width="100%" height="40" aria-hidden="true" focusable="false">
        <rect className="ink-mentor" width={width(reverseShare)} height="40" />
        <rect
          className="ink-leader"
          x={width(reverseShare)}
          width={width(traditionalShare)}
          height="40"
        />
      </svg>
      <p>
        <span>
          <Swatch ink="mentor" /> {strings.reverse} {figures.percent(reverseShare)}
        </span>
        <span>
          <Swatch ink="leader" /> {strings.traditional} {figures.percent(traditionalShare)}
        </span>
      </p>
    </div>
  );
}
