import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
} from 'chart.js';
import { withCrossings } from './area-shape.ts';
import type { Plot, PlotBar, PlotPoint } from './plot.ts';
import type { PlotLayout } from './plot-layout.ts';
import { tokenColours, type PlotColours } from './token-colours.ts';

// Columns too are outlines, because they need not be of one width: nothing else of the library is loaded.
Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);

/** Paints the body of a plot; the words and the axes around it are not its business. */
export interface PlotPainter {
  readonly show: (plot: Plot, layout: PlotLayout) => void;
  readonly stop: () => void;
}

type Series = ChartDataset<'line', PlotPoint[]>;

const milliseconds = 180;

/** Begins to paint on a canvas, which follows the size of what it stands in. */
export function paintPlot(canvas: HTMLCanvasElement, plot: Plot, layout: PlotLayout): PlotPainter {
  const seriesOf = (shown: Plot) => paintedSeries(shown, tokenColours(canvas));
  const chart = new Chart<'line', PlotPoint[]>(canvas, {
    type: 'line',
    data: { datasets: seriesOf(plot) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      // The drawing that it replaces stands still; only what changes later moves.
      animation: false,
      events: [],
      parsing: false,
      normalized: true,
      // Areas first: otherwise that of the first line would hide the second.
      plugins: { filler: { drawTime: 'beforeDatasetsDraw' } },
      layout: {
        autoPadding: false,
        padding: { top: layout.top, bottom: layout.height - layout.bottom },
      },
      scales: { x: scaleOf(plot.x), y: scaleOf(plot.y) },
    },
  });
  return {
    show: (shown, placed) => {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      chart.options.animation = isStill ? false : { duration: milliseconds };
      chart.options.layout = {
        autoPadding: false,
        padding: { top: placed.top, bottom: placed.height - placed.bottom },
      };
      chart.options.scales = { x: scaleOf(shown.x), y: scaleOf(shown.y) };
      const series = seriesOf(shown);
      // The library knows a line again by its place, and moves it from what it was.
      chart.data.datasets = series.map((each, index) =>
        Object.assign(chart.data.datasets[index] ?? {}, each),
      );
      chart.update();
    },
    stop: () => {
      chart.destroy();
    },
  };
}

const scaleOf = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  type: 'linear' as const,
  display: false,
  min: low,
  max: high,
});

function paintedSeries(plot: Plot, colours: PlotColours): Series[] {
  const { ink, paper, together, wash } = colours;
  const columns = (isLoss: boolean) =>
    plot.bars.filter((bar) => bar.isLoss === isLoss).flatMap(outline);
  const bars: Series[] = [
    {
      data: columns(true),
      borderColor: ink,
      borderWidth: 1.5,
      fill: { target: 'origin', above: hatch(paper, ink, 2) },
    },
    {
      data: columns(false),
      borderColor: paper,
      borderWidth: 1.5,
      fill: { target: 'origin', above: together },
    },
  ];
  const lines = plot.lines.map(({ points, isDashed, isFilled }): Series => ({
    data: withCrossings(points),
    borderColor: together,
    borderWidth: isDashed ? 2.5 : 3,
    borderDash: isDashed ? [6, 5] : [],
    fill: isFilled && { target: 'origin', above: wash, below: hatch(paper, colours.soft, 1) },
  }));
  return [...(plot.bars.length > 0 ? bars : []), ...lines].map((series) => ({
    pointRadius: 0,
    pointHoverRadius: 0,
    tension: 0,
    clip: 4,
    ...series,
  }));
}

const outline = ({ low, high, height }: PlotBar): PlotPoint[] => [
  { x: low, y: 0 },
  { x: low, y: height },
  { x: high, y: height },
  { x: high, y: 0 },
];

/** Hatching like that of the drawing on paper: lines of an ink, 45 degrees, six pixels apart. */
function hatch(paper: string, ink: string, width: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const sharp = Math.max(1, Math.ceil(devicePixelRatio));
  const side = 6 * Math.SQRT2;
  tile.width = tile.height = Math.round(side * sharp);
  const pen = tile.getContext('2d');
  if (pen === null) return ink;
  const scale = tile.width / side;
  pen.scale(scale, scale);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, side, side);
  pen.strokeStyle = ink;
  pen.lineWidth = width;
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, side + 1);
    pen.lineTo(shift + side + 1, -1);
  }
  pen.stroke();
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? ink;
}
