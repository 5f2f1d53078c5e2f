import { fill } from '../../../../engine/fill.ts';
import { evaluateReturns } from '../../../../model/returns/evaluate-returns.ts';
import { finite } from '../../../../model/returns/finite.ts';
import { CashDrawing } from '../../../charts/CashDrawing.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { chartProps, liveProps } from './chart-props.ts';
import type { ReturnsView } from './returns-view.ts';

/** Costs and benefits over the months, added up. */
export function CashChart({ view }: { readonly view: ReturnsView }) {
  const { course, returns, figures, strings } = view;
  const { money, number, percent } = figures;
  const whole = (amount: number) => money(Math.round(amount));
  const months = (value: number) => number(Math.round(value * 10) / 10);
  const horizon = returns.settings.horizonMonths.value;
  const rate = percent(returns.settings.discountRate.value);
  const { paybackMonths: payback, discountedPaybackMonths: discounted } = course;
  const last = course.months.at(-1);
  // Every third month up to two years, then every year.
  const every = horizon <= 24 ? 3 : 12;
  if (last === undefined) return null;
  const title =
    payback === undefined
      ? fill(strings.cashNever, { horizon: number(horizon) })
      : fill(discounted === undefined ? strings.cashSentencePlain : strings.cashSentence, {
          months: months(payback),
          discounted: months(discounted ?? 0),
          rate,
          horizon: number(horizon),
        });
  const fullYear = finite(evaluateReturns(returns.input).programme('benefit')) ?? 0;
  return (
    <>
      <ChartFigure
        {...chartProps(view, 'cash')}
        title={title}
        table={{
          caption: strings.cash,
          columns: [
            { label: strings.month },
            { label: strings.monthCost, isNumber: true },
            { label: strings.monthBenefit, isNumber: true },
            { label: strings.cumulative, isNumber: true },
            { label: strings.discountedCumulative, isNumber: true },
          ],
          rows: course.months.map((month) => ({
            key: String(month.month),
            cells: [
              number(month.month),
              whole(month.cost),
              whole(month.benefit),
              whole(month.cumulative),
              whole(month.discounted),
            ],
            values: [month.month, month.cost, month.benefit, month.cumulative, month.discounted],
          })),
        }}
      >
        <CashDrawing
          data={{
            undiscounted: {
              name: strings.cumulative,
              end: whole(last.cumulative),
              points: course.months.map(({ month, cumulative }) => ({ x: month, y: cumulative })),
            },
            discounted: {
              name: strings.discountedCumulative,
              end: whole(last.discounted),
              points: course.months.map(({ month, discounted: sum }) => ({ x: month, y: sum })),
            },
            ...(payback === undefined || payback === 0
              ? {}
              : { payback: { at: payback, label: months(payback) } }),
            ...(discounted === undefined || discounted === 0
              ? {}
              : { discountedPayback: { at: discounted, label: months(discounted) } }),
            ticksAt: course.months.map(({ month }) => month).filter((month) => month % every === 0),
            axisName: strings.month,
            tick: number,
            money: figures.shortMoney,
            reading: (month, sum, later) =>
              fill(strings.cashReading, {
                month: number(month),
                sum: whole(sum),
                later: whole(later ?? sum),
              }),
          }}
          label={title}
          empty={strings.nothingToDraw}
          {...liveProps(view, strings.month)}
        />
      </ChartFigure>
      <p className="help">
        {fill(strings.cashNote, {
          firstYear: whole(course.firstYearBenefit),
          fullYear: whole(fullYear),
          horizon: number(horizon),
          value: whole(course.netPresentValue),
        })}{' '}
        {fill(strings.upfront, { months: number(course.planMonths) })}{' '}
        {course.internalRate.kind === 'rate' &&
          fill(strings.internalRate, { rate: percent(course.internalRate.ofAYear) })}
      </p>
    </>
  );
}
