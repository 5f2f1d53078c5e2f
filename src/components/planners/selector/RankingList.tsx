import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { ScoredMethod } from '../../../model/decision/ranking.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { WhyScore } from './WhyScore.tsx';

interface Props {
  readonly content: SelectorContent;
  readonly ranking: readonly ScoredMethod[];
  readonly acceptability: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, number>>;
  /** Ratings as they count now, the reader's over the site's. */
  readonly rating: (method: string, criterion: string) => number;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Methods by score, each with what the score is made of and how often it comes first. */
export function RankingList(props: Props) {
  const { content, ranking, acceptability, figures, strings } = props;
  return (
    <ol className="ranking" role="list">
      {ranking.map((method, index) => (
        <li key={method.id}>
          <div className="ranking-head">
            <span className="rank">{index + 1}</span>
            <h3>{method.label}</h3>
            <span className="ranking-score">{figures.points(method.score)}</span>
          </div>
          <ScoreBar parts={content.criteria.map(({ id }) => method.contributions[id] ?? 0)} />
          <details>
            <summary>
              <span className="why-summary">{strings.whyScore}</span>{' '}
              <span className="help">
                {fill(strings.first, { share: figures.of100(acceptability[method.id] ?? 0) })}
              </span>
            </summary>
            <WhyScore {...props} method={method} />
          </details>
        </li>
      ))}
    </ol>
  );
}
