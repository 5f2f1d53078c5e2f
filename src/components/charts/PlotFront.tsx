import { percent, percentOn } from './percent-on.ts';
import type { Plot, PlotReading } from './plot.ts';
import {
  bracketTexts,
  dotTexts,
  endTexts,
  labelWidths,
  tickTexts,
  topTexts,
  type LaidText,
  type PlotLayout,
} from './plot-layout.ts';

interface Props {
  readonly plot: Plot;
  readonly layout: PlotLayout;
  /** What is read at the moment. */
  readonly reading?: PlotReading | undefined;
}

/** The upper layer of a plot: axes, marks and words, which stand over the body. */
export function PlotFront({ plot, layout, reading }: Props) {
  const placeX = percentOn(plot.x);
  const shareY = percentOn(plot.y);
  const toY = (value: number) => layout.top + plot.height * (1 - shareY(value) / 100);
  const floor = layout.top + plot.height;
  const hasZero = plot.y.low <= 0 && plot.y.high >= 0;
  return (
    <svg
      className="plot-layer plot-front"
      width="100%"
      height={layout.height}
      aria-hidden="true"
      focusable="false"
    >
      {reading !== undefined && <Cross plot={plot} layout={layout} reading={reading} />}
      {hasZero && <line className="plot-zero" x1="0" x2="100%" y1={toY(0)} y2={toY(0)} />}
      {plot.y.ticks.map(({ at, label }) => (
        <text key={at} className="plot-tick" x="0" dx="-8" y={toY(at) + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {plot.x.ticks.map(({ at }) => (
        <line
          key={at}
          className="plot-notch"
          x1={percent(placeX(at))}
          x2={percent(placeX(at))}
          y1={floor}
          y2={floor + 5}
        />
      ))}
      {plot.marks.map(({ key, at, isThick }) => (
        <line
          key={key}
          className={isThick ? 'plot-mark thick' : 'plot-mark'}
          x1={percent(placeX(at))}
          x2={percent(placeX(at))}
          y1={layout.top - 5}
          y2={floor + 5}
        />
      ))}
      {plot.dots.map(({ key, x, y, isOpen }) => (
        <circle
          key={key}
          className={isOpen ? 'plot-dot open' : 'plot-dot'}
          cx={percent(placeX(x))}
          cy={toY(y)}
          r={isOpen ? 5 : 6}
        />
      ))}
      {plot.bracket !== undefined && <Bracket plot={plot} layout={layout} />}
      {labelWidths(plot).map(({ key, className, width }) => (
        <g key={key} className={className}>
          <Texts className="plot-tick" texts={tickTexts(plot, width, layout)} />
          <Texts className="plot-label" texts={topTexts(plot, width, layout)} />
          <Texts className="plot-label" texts={dotTexts(plot, width, layout)} />
          <Texts className="plot-label" texts={bracketTexts(plot, width, layout)} />
        </g>
      ))}
      <g className="if-wide">
        <Texts className="plot-label" texts={endTexts(plot, layout)} />
      </g>
    </svg>
  );
}

function Texts({
  texts,
  className,
}: {
  readonly texts: readonly LaidText[];
  readonly className: string;
}) {
  return texts.map(({ key, text, x, dx, y, anchor }) => (
    <text
      key={key}
      className={className}
      x={percent(x)}
      dx={dx}
      y={y.toFixed(1)}
      textAnchor={anchor}
    >
      {text}
    </text>
  ));
}

/** From the tenth to the ninetieth percentile, with the middle marked. */
function Bracket({ plot: { x, bracket }, layout }: Pick<Props, 'plot' | 'layout'>) {
  if (bracket === undefined) return null;
  const place = percentOn(x);
  const [low, middle, high] = [bracket.low, bracket.middle, bracket.high].map(({ at }) =>
    percent(place(at)),
  );
  const y = layout.bracketAt;
  return (
    <g className="plot-bracket">
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - 5} y2={y + 5} />
      <line x1={high} x2={high} y1={y - 5} y2={y + 5} />
      <circle cx={middle} cy={y} r="4.5" />
    </g>
  );
}

/** Where the reader points: a column, or a line with its points. */
function Cross({
  plot,
  layout,
  reading,
}: Required<Pick<Props, 'plot' | 'layout'>> & { readonly reading: PlotReading }) {
  const placeX = percentOn(plot.x);
  const shareY = percentOn(plot.y);
  const at = percent(placeX(reading.at));
  return (
    <g className="plot-cross">
      {reading.high > reading.low ? (
        <rect
          x={percent(placeX(reading.low))}
          width={percent(placeX(reading.high) - placeX(reading.low))}
          y={layout.top}
          height={plot.height}
        />
      ) : (
        <line x1={at} x2={at} y1={layout.top} y2={layout.top + plot.height} />
      )}
      {reading.points.map(({ y }, index) => (
        <circle
          // Points of one reading have no other name than their place.
          key={`point-${index + 1}`}
          cx={at}
          cy={layout.top + plot.height * (1 - shareY(y) / 100)}
          r="4.5"
        />
      ))}
    </g>
  );
}
