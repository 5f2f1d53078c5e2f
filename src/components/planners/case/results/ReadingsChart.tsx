import { fill } from '../../../../engine/fill.ts';
import type { Reading } from '../../../../model/returns/readings.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ReadingsDrawing } from '../../../charts/ReadingsDrawing.tsx';
import { chartProps } from './chart-props.ts';
import type { ReturnsView } from './returns-view.ts';

interface Props {
  readonly view: ReturnsView;
  /** Level of the heading. */
  readonly level?: 2 | 3 | 4;
}

/** The same programme three ways: as vendors count, at full cost, isolated and adjusted. */
export function ReadingsChart({ view, level = 3 }: Props) {
  const { returns, costs, figures, strings } = view;
  const { readings, input } = returns;
  const { money, percent } = figures;
  if (readings.length === 0) return null;
  const names = {
    vendor: [strings.readingVendor, strings.readingVendorText],
    gross: [strings.readingGross, strings.readingGrossText],
    isolated: [strings.readingIsolated, strings.readingIsolatedText],
  } as const;
  const whole = (amount: number) => money(Math.round(amount));
  const roi = (share: number | undefined) =>
    share === undefined ? strings.noRoi : figures.signedPercent(share);
  const roiOf = (id: Reading['id']) => readings.find((each) => each.id === id)?.roi;
  const stated = readings.every((each) => each.roi !== undefined);
  const gross = readings.find(({ id }) => id === 'gross');
  const title = stated
    ? fill(strings.readingsSentence, {
        vendor: roi(roiOf('vendor')),
        gross: roi(roiOf('gross')),
        isolated: roi(roiOf('isolated')),
      })
    : fill(strings.readingsNoReturn, {
        gross: whole(gross?.benefit ?? 0),
        full: whole(gross?.cost ?? 0),
      });
  const executives = costs.lines.find(({ line }) => line === 'executives-time')?.cost.value ?? 0;
  const mentors = costs.lines.find(({ line }) => line === 'mentors-time')?.cost.value ?? 0;
  const parts = (id: Reading['id']) => [
    part('paid', strings.paid, costs.cashCost, 'neutral' as const),
    ...(id === 'vendor' || !input.timeCounted
      ? []
      : [
          part('executives', strings.executivesTime, executives, 'leader' as const),
          part('mentors', strings.mentorsTime, mentors, 'mentor' as const),
        ]),
  ];
  const part = <Ink,>(key: string, name: string, value: number, ink: Ink) => ({
    key,
    name,
    value,
    ink,
    text: whole(value),
  });
  return (
    <ChartFigure
      {...chartProps(view, 'readings')}
      title={title}
      level={level}
      table={{
        caption: strings.readings,
        columns: [
          { label: strings.reading },
          { label: strings.benefit, isNumber: true },
          { label: strings.cost, isNumber: true },
          { label: strings.net, isNumber: true },
          { label: strings.roi, isNumber: true },
        ],
        rows: readings.map(({ id, benefit, cost, roi: share }) => ({
          key: id,
          cells: [names[id][0], whole(benefit), whole(cost), whole(benefit - cost), roi(share)],
          values: [
            names[id][0],
            benefit,
            cost,
            benefit - cost,
            share === undefined ? '' : percent(share),
          ],
        })),
      }}
    >
      <ReadingsDrawing
        readings={readings.map(({ id, benefit, cost, roi: share }) => ({
          key: id,
          name: `${names[id][0]}: ${names[id][1]}`,
          figure: roi(share),
          benefit: { value: benefit, text: whole(benefit) },
          cost: { parts: parts(id).filter(({ value }) => value > 0), text: whole(cost) },
          net: whole(benefit - cost),
          isOurs: id === 'isolated',
        }))}
        strings={{ benefit: strings.benefit, cost: strings.cost, net: strings.net }}
        label={title}
        empty={strings.nothingToDraw}
      />
    </ChartFigure>
  );
}
