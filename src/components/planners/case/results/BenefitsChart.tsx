import { fill } from '../../../../engine/fill.ts';
import type { CountedBenefit } from '../../../../model/returns/counted-benefits.ts';
import { BarsDrawing } from '../../../charts/BarsDrawing.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { chartProps } from './chart-props.ts';
import type { ReturnsView } from './returns-view.ts';

/** Where the benefit comes from: each measure's gross as an outline, what counts of it as its filling. */
export function BenefitsChart({ view }: { readonly view: ReturnsView }) {
  const { returns, figures, strings } = view;
  const { counted, valued } = returns;
  const whole = (amount: number) => figures.money(Math.round(amount));
  const labelOf = (id: string) => valued.find(({ measure }) => measure.id === id)?.label ?? id;
  const countedOf = ({ status, adjusted = 0 }: CountedBenefit) =>
    status === 'counted' ? adjusted : 0;
  const sum = (of: (each: CountedBenefit) => number) =>
    counted.reduce((all, each) => all + of(each), 0);
  const [net, gross] = [sum(countedOf), sum((each) => each.gross)];
  const title = fill(net === 0 ? strings.benefitsSentenceNone : strings.benefitsSentence, {
    counted: whole(net),
    gross: whole(gross),
  });
  const why = ({ status, instead = '' }: CountedBenefit) =>
    status === 'counted'
      ? strings.statusCounted
      : status === 'not-isolated'
        ? strings.statusNotIsolated
        : fill(strings.statusOverlapped, { measure: labelOf(instead) });
  if (counted.length === 0) return null;
  return (
    <ChartFigure
      {...chartProps(view, 'benefits')}
      title={title}
      table={{
        caption: strings.benefits,
        columns: [
          { label: strings.measure },
          { label: strings.gross, isNumber: true },
          { label: strings.counted, isNumber: true },
          { label: strings.status },
        ],
        rows: counted.map((each) => ({
          key: each.benefit.id,
          cells: [labelOf(each.benefit.id), whole(each.gross), whole(countedOf(each)), why(each)],
          values: [labelOf(each.benefit.id), each.gross, countedOf(each), why(each)],
        })),
      }}
    >
      <BarsDrawing
        bars={counted.map((each) => ({
          key: each.benefit.id,
          label: labelOf(each.benefit.id),
          text: fill(strings.benefitsOf, {
            counted: whole(countedOf(each)),
            gross: whole(each.gross),
          }),
          value: countedOf(each),
          outline: each.gross,
          ink: 'together',
        }))}
        label={title}
        empty={strings.nothingToDraw}
      />
    </ChartFigure>
  );
}
