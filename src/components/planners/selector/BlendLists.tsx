import { fill } from '../../../engine/fill.ts';
import type { BlendList } from '../../../model/decision/select-methods.ts';
import type { Figures } from '../shared/figures.ts';
import { listWords } from '../shared/list-words.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { Labels } from './labels.ts';

interface Props {
  readonly blends: readonly BlendList[];
  readonly labels: Labels;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Combinations shown of each size. */
const shown = 3;

/** The best sets of two, three and four methods with their scores. */
export function BlendLists({ blends, labels, figures, strings }: Props) {
  if (blends.length === 0) return null;
  return (
    <section aria-labelledby="blends">
      <h2 id="blends">{strings.blends}</h2>
      <p className="help">{strings.blendsHelp}</p>
      <div className="table-scroll" role="group" aria-labelledby="blends" tabIndex={0}>
        <table>
          {blends.map(({ size, blends: sets }) => (
            <tbody key={size}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {fill(strings.blendsOf, { n: size })}
                </th>
              </tr>
              {sets.slice(0, shown).map(({ methods, score }) => (
                <tr key={methods.join(' ')}>
                  <td>{listWords(methods.map(labels.method), strings)}</td>
                  <td>{figures.points(score)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
