import { fill } from '../../../../engine/fill.ts';
import { type BreakEven, parameterLimits } from '../../../../model/returns/break-evens.ts';
import { evaluateReturns } from '../../../../model/returns/evaluate-returns.ts';
import { finite } from '../../../../model/returns/finite.ts';
import { responseCurve } from '../../../../model/returns/response-curve.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { LineDrawing } from '../../../charts/LineDrawing.tsx';
import { chartProps, liveProps } from './chart-props.ts';
import { parameterLabel, parameterValue } from './parameter-label.ts';
import type { ReturnsView } from './returns-view.ts';

interface Props {
  readonly view: ReturnsView;
  readonly row: BreakEven;
  /** Return to reach, in per cent. */
  readonly goal: number;
  readonly isShare: (benefit: string) => boolean;
}

const points = 41;

/** The return over one figure: where it reaches the goal, and whether that lies in the range that its reader gave. */
export function WhatIfChart({ view, row, goal, isShare }: Props) {
  const { returns, figures, strings } = view;
  const { parameter, sought } = row;
  const { low, mode, high } = parameter.spread;
  const goalText = figures.signedPercent(goal / 100);
  const write = (value: number) => parameterValue(parameter, value, view);
  const short = (value: number) => write(Number(value.toPrecision(3)));
  const exact = (value: number) => write(Number(value.toPrecision(4)));
  const roi = (share: number) => figures.signedPercent(share);
  const label = parameterLabel(parameter, view);
  const found = sought.kind === 'found' ? sought.figure : undefined;
  const title =
    found === undefined
      ? fill(strings.curveNone, { figure: label, goal: goalText })
      : fill(strings.curveSentence, {
          figure: label,
          needed: exact(found),
          goal: goalText,
        });
  const limits = parameterLimits(parameter, isShare);
  const reach = [low, mode, high, ...(found === undefined ? [] : [found])];
  const margin = (Math.max(...reach) - Math.min(...reach) || Math.abs(mode) || 1) * 0.15;
  const curve = responseCurve(returns.input, parameter.key, 'roi', {
    from: Math.max(limits.from, Math.min(...reach) - margin),
    to: Math.min(limits.to, Math.max(...reach) + margin),
    points,
  }).flatMap(({ figure, result }) =>
    result === undefined ? [] : [{ x: figure, y: result - goal / 100 }],
  );
  const now = finite(evaluateReturns(returns.input).programme('roi'));
  return (
    <ChartFigure
      {...chartProps(view, 'what-if')}
      title={title}
      table={{
        caption: label,
        columns: [
          { label, isNumber: true },
          { label: strings.roi, isNumber: true },
        ],
        rows: curve
          .filter((_, index) => index % 5 === 0)
          .map(({ x, y }) => ({
            key: String(x),
            cells: [short(x), roi(y + goal / 100)],
            values: [x, y + goal / 100],
          })),
      }}
    >
      <LineDrawing
        data={{
          points: curve,
          ...(low < high ? { range: { low, high, label: strings.yourRange } } : {}),
          ...(found === undefined ? {} : { breakEven: { at: found, label: exact(found) } }),
          ...(now === undefined ? {} : { now: { x: mode, y: now - goal / 100, label: roi(now) } }),
          axisName: label,
          tick: short,
          result: (value) => roi(value + goal / 100),
          reading: (value, result) => `${short(value)}: ${roi(result + goal / 100)}`,
        }}
        label={title}
        empty={strings.nothingToDraw}
        {...liveProps(view, label)}
      />
    </ChartFigure>
  );
}
