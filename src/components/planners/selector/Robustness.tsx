import { fill } from '../../../engine/fill.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { Labels } from './labels.ts';

interface Props {
  readonly acceptability: Readonly<Record<string, number>>;
  /** Ids in the order of the ranking. */
  readonly order: readonly string[];
  readonly draws: number;
  readonly seed: number;
  readonly labels: Labels;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** How often each method comes first when weights and ratings are varied: bars with their figures, as a table. */
export function Robustness({ acceptability, order, draws, seed, labels, figures, strings }: Props) {
  return (
    <section aria-labelledby="robust">
      <h2 id="robust">{strings.robust}</h2>
      <p className="help">{fill(strings.robustHelp, { n: figures.number(draws), seed })}</p>
      <div className="table-scroll" role="group" aria-labelledby="robust" tabIndex={0}>
        <table className="margin-table">
          <tbody>
            {order.map((id) => {
              const share = acceptability[id] ?? 0;
              return (
                <tr key={id}>
                  <th scope="row">{labels.method(id)}</th>
                  <td>{fill(strings.first, { share: figures.of100(share) })}</td>
                  <td>
                    <svg width="100%" height="14" aria-hidden="true" focusable="false">
                      <rect className="score-rest" width="100%" height="14" />
                      <rect
                        className="score-part"
                        width={`${(share * 100).toFixed(2)}%`}
                        height="14"
                      />
                    </svg>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
