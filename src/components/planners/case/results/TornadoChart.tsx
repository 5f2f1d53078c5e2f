import { fill } from '../../../../engine/fill.ts';
import { evaluateReturns } from '../../../../model/returns/evaluate-returns.ts';
import { finite } from '../../../../model/returns/finite.ts';
import { tornado, type TornadoRow } from '../../../../model/returns/tornado.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { TornadoDrawing } from '../../../charts/TornadoDrawing.tsx';
import { chartProps } from './chart-props.ts';
import { parameterLabel, parameterValue } from './parameter-label.ts';
import type { ReturnsView } from './returns-view.ts';

/** Rows that are drawn; the table has all of them. */
const drawnRows = 10;

/** What moves the return: each figure from its low to its high end, and what it would be worth to know it. */
export function TornadoChart({ view }: { readonly view: ReturnsView }) {
  const { returns, uncertainty, figures, strings } = view;
  const rows = tornado(returns.input, 'roi');
  const base = finite(evaluateReturns(returns.input).programme('roi'));
  const [first] = rows;
  if (first === undefined || base === undefined) return null;
  const roi = (share: number) => figures.signedPercent(share);
  const end = ({ parameter }: TornadoRow, side: 'low' | 'high') =>
    parameterValue(parameter, parameter.spread[side], view);
  const title = fill(strings.tornadoSentence, {
    figure: parameterLabel(first.parameter, view),
    low: roi(Math.min(first.atLow, first.atHigh)),
    high: roi(Math.max(first.atLow, first.atHigh)),
  });
  const influenceOf = ({ parameter }: TornadoRow) =>
    uncertainty?.influences.find((each) => each.parameter.key === parameter.key);
  return (
    <>
      <ChartFigure
        {...chartProps(view, 'tornado')}
        title={title}
        table={{
          caption: strings.tornado,
          columns: [
            { label: strings.tornadoFigure },
            { label: strings.atLow, isNumber: true },
            { label: strings.atHigh, isNumber: true },
            { label: strings.influence, isNumber: true },
            { label: strings.worthKnowing, isNumber: true },
          ],
          rows: rows.map((row) => {
            const influence = influenceOf(row);
            const worth = influence?.informationValue ?? 0;
            return {
              key: row.parameter.key,
              cells: [
                `${parameterLabel(row.parameter, view)} (${end(row, 'low')} … ${end(row, 'high')})`,
                roi(row.atLow),
                roi(row.atHigh),
                influence?.firstOrder === undefined
                  ? strings.undefinedFigure
                  : figures.percent(Math.round(influence.firstOrder * 100) / 100),
                figures.money(Math.round(worth)),
              ],
              values: [
                parameterLabel(row.parameter, view),
                row.atLow,
                row.atHigh,
                influence?.firstOrder ?? '',
                worth,
              ],
            };
          }),
        }}
      >
        <TornadoDrawing
          rows={rows.slice(0, drawnRows).map((row) => ({
            key: row.parameter.key,
            name: parameterLabel(row.parameter, view),
            low: { result: row.atLow, label: end(row, 'low') },
            high: { result: row.atHigh, label: end(row, 'high') },
          }))}
          base={{ result: base, label: roi(base) }}
          breakEven={strings.breakEven}
          label={title}
          empty={strings.nothingToDraw}
        />
      </ChartFigure>
      <p>{informationSentence(view)}</p>
    </>
  );
}

/** What to measure first, or that nothing would change the decision. */
function informationSentence(view: ReturnsView): string {
  const { uncertainty, figures, strings } = view;
  if (uncertainty === undefined) return '';
  const [best] = [...uncertainty.influences].sort(
    (a, b) => b.informationValue - a.informationValue,
  );
  const money = (amount: number) => figures.money(Number(amount.toPrecision(2)));
  // Less than a thousandth of the spread is nothing that a study could be paid from.
  return best === undefined || best.informationValue < uncertainty.net.deviation / 1000
    ? fill(strings.measureNothing, { money: money(uncertainty.perfectInformation) })
    : fill(strings.measureFirst, {
        figure: parameterLabel(best.parameter, view),
        money: money(best.informationValue),
      });
}
