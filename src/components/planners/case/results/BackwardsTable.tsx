import { fill } from '../../../../engine/fill.ts';
import type { BreakEven } from '../../../../model/returns/break-evens.ts';
import { parameterLabel, parameterValue } from './parameter-label.ts';
import type { ReturnsView } from './returns-view.ts';

/** What every figure would have to be, beside what it is likely to be. */
export function BackwardsTable({
  view,
  rows,
  of,
}: {
  /** What it is about, where a page has several. */
  readonly of?: string;
  readonly view: ReturnsView;
  readonly rows: readonly BreakEven[];
}) {
  const { strings } = view;
  return (
    <div
      className="table-scroll"
      role="group"
      aria-label={of === undefined ? strings.backwards : `${of}: ${strings.backwards}`}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.figure}</th>
            <th scope="col">{strings.now}</th>
            <th scope="col">{strings.needed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.parameter.key}>
              <th scope="row">{parameterLabel(row.parameter, view)}</th>
              <td>{parameterValue(row.parameter, row.parameter.spread.mode, view)}</td>
              <td>
                {neededWords(row, view)}
                {unitsWords(row, view) !== '' && <small>{unitsWords(row, view)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function neededWords({ parameter, sought }: BreakEven, view: ReturnsView): string {
  const { strings } = view;
  if (sought.kind === 'out-of-reach') return strings.outOfReach;
  const figure = parameterValue(parameter, Number(sought.figure.toPrecision(4)), view);
  if (parameter.spread.low === parameter.spread.high) return figure;
  return `${figure}, ${sought.within ? strings.within : strings.beyond}`;
}

/** How many people or cases that is, where the figure is a share of them. */
function unitsWords({ parameter, unitsAYear }: BreakEven, view: ReturnsView): string {
  const { returns, figures, strings } = view;
  const measure = returns.valued.find(({ measure: { id } }) => id === parameter.benefit);
  const exposure = measure?.input?.exposure.mode;
  if (unitsAYear === undefined || exposure === undefined || measure?.per !== 100) return '';
  return fill(measure.better < 0 ? strings.unitsPeople : strings.unitsGained, {
    n: figures.number(Math.round(unitsAYear * 100) / 100),
    all: figures.number(exposure),
  });
}
