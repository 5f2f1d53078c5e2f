import { useMemo } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { Returning } from '../../../model/programme/returning.ts';
import { pairedComparison } from '../../../model/returns/paired-comparison.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { HistogramDrawing } from '../../charts/HistogramDrawing.tsx';
import type { Figures } from '../shared/figures.ts';
import type { CompareStrings } from './compare-strings.ts';

interface Props {
  readonly first: Returning;
  readonly second: Returning;
  readonly names: { readonly before: string; readonly after: string };
  readonly figures: Figures;
  readonly strings: CompareStrings;
  readonly locale: string;
}

const points = 16_384;

/** Which of two programmes ends higher, in the same draws: a figure that both have is as lucky in one as in the other. */
export function PairedReturns({ first, second, names, figures, strings, locale }: Props) {
  const pair = useMemo(
    () =>
      pairedComparison(
        { input: first.input, shape: first.settings.shape.value },
        { input: second.input, shape: second.settings.shape.value },
        { seed: first.settings.seed.value, points },
      ),
    [first, second],
  );
  if (pair.deviation === 0 && pair.mean === 0)
    return (
      <section aria-labelledby="paired">
        <h2 id="paired">{strings.paired}</h2>
        <p>{fill(strings.pairedSame, names)}</p>
      </section>
    );
  const { money, of100, number } = figures;
  const rounded = (amount: number) => money(Number(amount.toPrecision(3)));
  const title = fill(strings.pairedSentence, { ...names, n: of100(pair.secondBetter) });
  const apart = pair.deviationApart > 0 ? pair.deviation / pair.deviationApart : 1;
  const rows = [
    [strings.pairedP10, pair.p10],
    [strings.pairedP50, pair.p50],
    [strings.pairedP90, pair.p90],
    [strings.pairedMean, pair.mean],
  ] as const;
  const untimed = [first, second].some(({ input }) => !input.timeCounted);
  return (
    <section aria-labelledby="paired">
      <h2 id="paired">{strings.paired}</h2>
      <ChartFigure
        title={title}
        table={{
          caption: strings.pairedDifference,
          columns: [{ label: strings.result }, { label: strings.pairedDifference, isNumber: true }],
          rows: rows.map(([label, value]) => ({
            key: label,
            cells: [label, rounded(value)],
            values: [label, value],
          })),
        }}
        strings={{
          table: strings.chartTable,
          png: strings.chartPng,
          csv: strings.chartCsv,
          pngFailed: strings.chartPngFailed,
        }}
        files={{ png: 'comparison.png', csv: 'comparison.csv' }}
        locale={locale}
        {...(untimed ? { note: strings.pairedTime } : {})}
      >
        <HistogramDrawing
          data={{
            edges: pair.histogram.edges,
            counts: pair.histogram.counts,
            breakEven: { label: strings.pairedEven },
            percentiles: {
              low: { at: pair.p10, label: rounded(pair.p10) },
              middle: { at: pair.p50, label: rounded(pair.p50) },
              high: { at: pair.p90, label: rounded(pair.p90) },
            },
            sides: {
              loss: fill(strings.pairedHigher, { name: names.before }),
              gain: fill(strings.pairedHigher, { name: names.after }),
            },
            axisName: strings.pairedDifference,
            tick: figures.shortMoney,
            reading: ({ from, to, share }) =>
              fill(strings.pairedReading, {
                from: rounded(from),
                to: rounded(to),
                share: figures.percent(share),
              }),
          }}
          label={title}
          empty={strings.none}
          live={{ name: strings.pairedDifference, hint: strings.chartHint }}
        />
      </ChartFigure>
      <p className="help">
        {fill(strings.pairedHelp, {
          points: number(points),
          share: figures.percent(Math.round(apart * 100) / 100),
        })}
      </p>
    </section>
  );
}
