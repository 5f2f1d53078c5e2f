import type { SelectorContent } from '../../../engine/selector-content.ts';
import type { Selection } from '../../../model/decision/select-methods.ts';
import type { SelectorState } from '../../../model/linking/selector-link.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { BlendLists } from './BlendLists.tsx';
import { FlipList } from './FlipList.tsx';
import { labelsOf } from './labels.ts';
import { MarginTable } from './MarginTable.tsx';
import { RankingList } from './RankingList.tsx';
import { Robustness } from './Robustness.tsx';
import { seed } from './use-selection.ts';
import { Verdict } from './Verdict.tsx';
import { VetoList } from './VetoList.tsx';

interface Props {
  readonly content: SelectorContent;
  readonly selection: Selection;
  readonly state: SelectorState;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Everything that follows from the inputs, the verdict first. */
export function SelectorResults({ content, selection, state, figures, strings }: Props) {
  const labels = labelsOf(content);
  const shared = { content, labels, figures, strings };
  const rating = (method: string, criterion: string) =>
    state.ratings[method]?.[criterion] ??
    content.methods.find(({ id }) => id === method)?.ratings[criterion] ??
    0;
  return (
    <>
      <Verdict {...shared} selection={selection} threshold={content.acceptabilityThreshold} />
      {selection.kind === 'ranked' && (
        <section aria-labelledby="ranking">
          <h2 id="ranking">{strings.ranking}</h2>
          <p className="help">{strings.rankingHelp}</p>
          <RankingList
            {...shared}
            ranking={selection.ranking}
            acceptability={selection.acceptability}
            shares={selection.shares}
            rating={rating}
          />
        </section>
      )}
      {selection.kind !== 'invalid' && <VetoList {...shared} vetoed={selection.vetoed} />}
      {selection.kind === 'ranked' && (
        <>
          <FlipList {...shared} flips={selection.flips} />
          {selection.margin !== undefined && <MarginTable {...shared} margin={selection.margin} />}
          <Robustness
            {...shared}
            acceptability={selection.acceptability}
            order={selection.ranking.map(({ id }) => id)}
            draws={content.draws}
            seed={seed}
          />
          <BlendLists {...shared} blends={selection.blends} />
        </>
      )}
    </>
  );
}
