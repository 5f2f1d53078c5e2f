import { fill } from '../../../../engine/fill.ts';
import type { CaseLine } from '../../../../model/programme/costing.ts';
import { BarsDrawing } from '../../../charts/BarsDrawing.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ChartInk } from '../../../charts/chart-ink.ts';
import { chartProps } from './chart-props.ts';
import type { ReturnsView } from './returns-view.ts';

const inks: Partial<Record<CaseLine, ChartInk>> = {
  'executives-time': 'leader',
  'mentors-time': 'mentor',
  facilitation: 'others',
  coordination: 'others',
};

interface Props {
  readonly view: ReturnsView;
  readonly labels: Readonly<Record<CaseLine, readonly [string, string]>>;
  readonly overhead: string;
}

/** Who pays: every line of the costs in the ink of who gives it. */
export function CostsChart({ view, labels, overhead }: Props) {
  const { costs, figures, strings, returns } = view;
  const whole = (amount: number) => figures.money(Math.round(amount));
  const { timeCounted } = returns.input;
  const all = timeCounted ? costs.fullCost : costs.cashCost;
  if (all <= 0) return null;
  const rows = [
    ...costs.lines
      .filter(({ paid }) => paid || timeCounted)
      .map(({ line, cost }) => ({
        key: line,
        label: labels[line][0],
        value: cost.value,
        ink: inks[line] ?? ('neutral' as const),
      })),
    { key: 'overhead', label: overhead, value: costs.overheadCost, ink: 'neutral' as const },
  ].filter(({ value }) => value > 0);
  const title =
    timeCounted && costs.executiveShare > 0
      ? fill(strings.costsSentence, { share: figures.percent(costs.executiveShare) })
      : fill(strings.costsSentencePaid, { share: figures.percent(costs.cashCost / all) });
  return (
    <ChartFigure
      {...chartProps(view, 'costs')}
      title={title}
      table={{
        caption: strings.costs,
        columns: [
          { label: strings.who },
          { label: strings.cost, isNumber: true },
          { label: strings.share, isNumber: true },
        ],
        rows: rows.map(({ key, label, value }) => ({
          key,
          cells: [label, whole(value), figures.percent(value / all)],
          values: [label, value, value / all],
        })),
      }}
    >
      <BarsDrawing
        bars={rows.map((row) => ({ ...row, text: whole(row.value) }))}
        label={title}
        empty={strings.nothingToDraw}
      />
    </ChartFigure>
  );
}
