import { useMemo } from 'react';
import type { ReadingStrings } from './CanvasChart.tsx';
import { cashPlot, type CashData } from './cash-plot.ts';
import { PlotDrawing } from './PlotDrawing.tsx';

interface Props {
  readonly data: CashData;
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
  /** With these words it can be read point by point. */
  readonly live?: ReadingStrings;
}

/** What has been spent and returned until each period, and when it has paid back. */
export function CashDrawing({ data, ...rest }: Props) {
  return <PlotDrawing plot={useMemo(() => cashPlot(data), [data])} {...rest} />;
}
