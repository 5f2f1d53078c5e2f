import { fill } from '../../../../engine/fill.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { HistogramDrawing } from '../../../charts/HistogramDrawing.tsx';
import { toldShares } from '../../../../model/returns/uncertainty.ts';
import { corners } from '../../../../model/returns/corners.ts';
import { chartProps, liveProps } from './chart-props.ts';
import type { ReturnsView } from './returns-view.ts';
import { writtenMoney, writtenOf100, writtenShare } from './written-estimate.ts';

const told = Object.keys(toldShares) as readonly (keyof typeof toldShares)[];

/** How the net benefit spreads, with the probability of a loss as its heading. */
export function RangeChart({ view }: { readonly view: ReturnsView }) {
  const { uncertainty, figures, strings, returns } = view;
  if (uncertainty === undefined) return null;
  const { net, roi, lossProbability, points } = uncertainty;
  const { money, number } = figures;
  const whole = (amount: number) => money(Math.round(amount));
  const { edges, counts } = net.histogram;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const losses = writtenOf100(lossProbability, figures);
  const title = fill(strings.lossSentence, { n: losses });
  const worst = corners(returns.input, 'net');
  return (
    <>
      <ChartFigure
        {...chartProps(view, 'range')}
        title={title}
        table={{
          caption: strings.range,
          columns: [
            { label: strings.percentile },
            { label: strings.net, isNumber: true },
            { label: strings.roi, isNumber: true },
          ],
          rows: told.map((key) => ({
            key,
            cells: [
              strings[key],
              writtenMoney(net.percentiles[key], figures),
              roi === undefined
                ? strings.undefinedFigure
                : writtenShare(roi.percentiles[key], figures),
            ],
            values: [
              strings[key],
              net.percentiles[key].value,
              roi === undefined ? '' : roi.percentiles[key].value,
            ],
          })),
        }}
      >
        <HistogramDrawing
          data={{
            edges,
            counts,
            breakEven: { label: strings.breakEven },
            percentiles: {
              low: {
                at: net.percentiles.p10.value,
                label: writtenMoney(net.percentiles.p10, figures),
              },
              middle: {
                at: net.percentiles.p50.value,
                label: writtenMoney(net.percentiles.p50, figures),
              },
              high: {
                at: net.percentiles.p90.value,
                label: writtenMoney(net.percentiles.p90, figures),
              },
            },
            sides: {
              loss: fill(strings.sideLoss, { n: losses }),
              gain: fill(strings.sideGain, {
                n: writtenOf100({ ...lossProbability, value: 1 - lossProbability.value }, figures),
              }),
            },
            axisName: strings.outcome,
            tick: figures.shortMoney,
            reading: ({ from, to, count }) =>
              fill(strings.binReading, {
                from: whole(from),
                to: whole(to),
                share: figures.percent(count / all),
              }),
          }}
          label={title}
          empty={strings.nothingToDraw}
          {...liveProps(view, strings.outcome)}
        />
      </ChartFigure>
      <p className="help">
        {fill(strings.drawnFrom, {
          points: number(points),
          start: String(returns.settings.seed.value),
        })}{' '}
        {worst.worst !== undefined &&
          worst.best !== undefined &&
          fill(strings.corners, { worst: whole(worst.worst), best: whole(worst.best) })}
      </p>
    </>
  );
}
