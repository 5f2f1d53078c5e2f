import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { ModelFlip } from '../../../model/decision/model-choice.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly content: ChooserContent;
  readonly flips: readonly ModelFlip[];
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Flips shown: the nearest say enough. */
const shown = 5;

/** The weights at which another model would be the answer. */
export function ChooserFlips({ content, flips, figures, strings }: Props) {
  const sentence = ({ gap, current, flipAt, to }: ModelFlip) =>
    fill(flipAt > current ? strings.chooserFlipUp : strings.chooserFlipDown, {
      model: content.models.find(({ side }) => side === to)?.label.toLowerCase() ?? to,
      gap: content.gaps.find(({ id }) => id === gap)?.label.toLowerCase() ?? gap,
      weight: figures.number(flipAt),
      now: figures.number(current),
    });
  return (
    <section>
      <h2>{strings.chooserFlips}</h2>
      {flips.length === 0 ? (
        <p>{strings.chooserNoFlips}</p>
      ) : (
        <ul>
          {flips.slice(0, shown).map((flip) => (
            <li key={flip.gap}>{sentence(flip)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
