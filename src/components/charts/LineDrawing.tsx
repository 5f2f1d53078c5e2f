import { useMemo } from 'react';
import type { ReadingStrings } from './CanvasChart.tsx';
import { whatIfPlot, type WhatIfData } from './what-if-plot.ts';
import { PlotDrawing } from './PlotDrawing.tsx';

interface Props {
  readonly data: WhatIfData;
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
  /** With these words it can be read point by point. */
  readonly live?: ReadingStrings;
}

/** A result over one input: what must be true for it to break even. */
export function LineDrawing({ data, ...rest }: Props) {
  return <PlotDrawing plot={useMemo(() => whatIfPlot(data), [data])} {...rest} />;
}
