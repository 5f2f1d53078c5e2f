import { fill } from '../../../engine/fill.ts';
import type { FlipPoint } from '../../../model/decision/flip-point.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { flipSentence } from './flip-sentence.ts';
import type { Labels } from './labels.ts';

interface Props {
  readonly flips: readonly FlipPoint[];
  readonly labels: Labels;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Flip points shown before the rest is folded away. */
const shown = 3;

/** What would put another method first, the nearest first. */
export function FlipList({ flips, labels, figures, strings }: Props) {
  const item = (flip: FlipPoint) => (
    <li key={`${flip.criterion} ${flip.rival}`}>{flipSentence(flip, labels, figures, strings)}</li>
  );
  return (
    <section aria-labelledby="flips">
      <h2 id="flips">{strings.flips}</h2>
      {flips.length === 0 ? <p>{strings.noFlips}</p> : <ul>{flips.slice(0, shown).map(item)}</ul>}
      {flips.length > shown && (
        <details>
          <summary>{fill(strings.flipsMore, { n: flips.length })}</summary>
          <ul>{flips.slice(shown).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
