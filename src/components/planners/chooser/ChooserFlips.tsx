import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { ModelFlip } from '../../../model/decision/model-choice.ts';
import type { Figures } from '../shared/figures.ts';
import { listWords } from '../shared/list-words.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly content: ChooserContent;
  readonly flips: readonly ModelFlip[];
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Sentences shown: the nearest say enough. */
const shown = 5;

/** The weights at which another model would be the answer; gaps for which they are the same share a sentence. */
export function ChooserFlips({ content, flips, figures, strings }: Props) {
  const groups = Map.groupBy(flips, ({ to, flipAt, current }) =>
    [to, figures.number(flipAt), current].join(' '),
  );
  const sentence = (group: readonly [ModelFlip, ...ModelFlip[]]) => {
    const [{ flipAt, current, to }] = group;
    const gaps = group.map(
      ({ gap }) => content.gaps.find(({ id }) => id === gap)?.label.toLowerCase() ?? gap,
    );
    return fill(flipAt > current ? strings.chooserFlipUp : strings.chooserFlipDown, {
      model: content.models.find(({ side }) => side === to)?.label.toLowerCase() ?? to,
      gap: listWords(gaps, { ...strings, and: strings.or }),
      weight: figures.number(flipAt),
      now: figures.number(current),
    });
  };
  return (
    <section>
      <h2>{strings.chooserFlips}</h2>
      {flips.length === 0 ? (
        <p>{strings.chooserNoFlips}</p>
      ) : (
        <ul>
          {[...groups]
            .slice(0, shown)
            .map(
              ([key, [first, ...rest]]) => first && <li key={key}>{sentence([first, ...rest])}</li>,
            )}
        </ul>
      )}
    </section>
  );
}
