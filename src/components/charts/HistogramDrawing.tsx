import { useMemo } from 'react';
import type { ReadingStrings } from './CanvasChart.tsx';
import { histogramPlot, type HistogramData } from './histogram-plot.ts';
import { PlotDrawing } from './PlotDrawing.tsx';

interface Props {
  readonly data: HistogramData;
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
  /** With these words it can be read point by point. */
  readonly live?: ReadingStrings;
}

/** How often results fell between each two edges: losses hatched, gains in the ink of both. */
export function HistogramDrawing({ data, ...rest }: Props) {
  return <PlotDrawing plot={useMemo(() => histogramPlot(data), [data])} {...rest} />;
}
