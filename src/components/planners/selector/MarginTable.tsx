import type { SelectorContent } from '../../../engine/selector-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { Margin } from '../../../model/decision/margin.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import type { Labels } from './labels.ts';

interface Props {
  readonly content: SelectorContent;
  readonly margin: Margin;
  readonly labels: Labels;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Winner less runner-up, criterion by criterion, drawn from a middle line. */
export function MarginTable({ content, margin, labels, figures, strings }: Props) {
  const names = { leader: labels.method(margin.winner), runner: labels.method(margin.runnerUp) };
  const largest = Math.max(...Object.values(margin.differences).map(Math.abs), 1e-9);
  const tie = Math.abs(margin.total) < 1e-9;
  return (
    <section aria-labelledby="margin">
      <h2 id="margin">{fill(strings.margin, lowered(names))}</h2>
      <p className="help">
        {tie
          ? fill(strings.marginTie, names)
          : fill(strings.marginHelp, { ...names, total: figures.signedPoints(margin.total) })}
      </p>
      <div className="table-scroll" role="group" aria-labelledby="margin" tabIndex={0}>
        <table className="margin-table">
          <tbody>
            {content.criteria.map(({ id, label }) => {
              const difference = margin.differences[id] ?? 0;
              const width = (Math.abs(difference) / largest) * 50;
              return (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>{figures.signedPoints(difference)}</td>
                  <td>
                    <svg width="100%" height="14" aria-hidden="true" focusable="false">
                      <rect
                        className={difference < 0 ? 'margin-loss' : 'margin-gain'}
                        x={`${(difference < 0 ? 50 - width : 50).toFixed(2)}%`}
                        width={`${width.toFixed(2)}%`}
                        height="14"
                      />
                      <line className="staff" x1="50%" x2="50%" y1="0" y2="14" />
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

const lowered = (names: { leader: string; runner: string }) => ({
  leader: names.leader.toLowerCase(),
  runner: names.runner.toLowerCase(),
});
