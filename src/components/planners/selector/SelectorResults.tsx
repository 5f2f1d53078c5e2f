import type { SelectorContent } from '../../../engine/selector-content.ts';
import { selectionSeed } from '../../../model/programme/selecting.ts';
import type { Plan } from '../frame/plan.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { BlendLists } from './BlendLists.tsx';
import { ChosenInputs } from './ChosenInputs.tsx';
import { FlipList } from './FlipList.tsx';
import { labelsOf } from './labels.ts';
import { MarginTable } from './MarginTable.tsx';
import { RankingList } from './RankingList.tsx';
import { Robustness } from './Robustness.tsx';
import { Verdict } from './Verdict.tsx';
import { VetoList } from './VetoList.tsx';

interface Props {
  readonly plan: Plan;
  readonly content: SelectorContent;
  readonly strings: PlannerStrings;
}

/** Everything that follows from the inputs, the verdict first. */
export function SelectorResults({ plan, content, strings }: Props) {
  const { figures } = plan;
  const { selection, inputs } = plan.evaluation.methods;
  const labels = labelsOf(content);
  const shared = { content, labels, figures, strings };
  const rating = (method: string, criterion: string) =>
    inputs.ratings[method]?.[criterion]?.value ?? 0;
  return (
    <>
      <Verdict {...shared} selection={selection} threshold={content.acceptabilityThreshold} />
      <ChosenInputs {...{ plan, strings }} />
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
            seed={selectionSeed}
          />
          <BlendLists {...shared} blends={selection.blends} />
        </>
      )}
    </>
  );
}
