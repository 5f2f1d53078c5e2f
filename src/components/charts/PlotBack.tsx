import { useId } from 'react';
import { areaShape } from './area-shape.ts';
import { HatchPattern } from './HatchPattern.tsx';
import { percent, percentOn } from './percent-on.ts';
import type { Plot, PlotLine } from './plot.ts';
import type { PlotLayout } from './plot-layout.ts';

interface Props {
  readonly plot: Plot;
  readonly layout: PlotLayout;
  /** What the drawing says. */
  readonly label: string;
}

/** The lower layer of a plot: lines of the grid, and the body, which a canvas can stand in for. */
export function PlotBack({ plot, layout, label }: Props) {
  const { x, y, band } = plot;
  const placeX = percentOn(x);
  const shareY = percentOn(y);
  const toY = (value: number) => layout.top + plot.height * (1 - shareY(value) / 100);
  return (
    <svg
      className="plot-layer"
      width="100%"
      height={layout.height}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {band !== undefined && (
        <rect
          className="plot-band"
          x={percent(placeX(band.low))}
          width={percent(placeX(band.high) - placeX(band.low))}
          y={layout.top - 5}
          height={plot.height + 5}
        />
      )}
      {y.ticks.map(({ at }) => (
        <line key={at} className="plot-grid" x1="0" x2="100%" y1={toY(at)} y2={toY(at)} />
      ))}
      <PlotBody plot={plot} layout={layout} toY={toY} />
    </svg>
  );
}

interface BodyProps extends Omit<Props, 'label'> {
  readonly toY: (value: number) => number;
}

function PlotBody({ plot, layout, toY }: BodyProps) {
  const id = useId();
  const placeX = percentOn(plot.x);
  const floor = layout.top + plot.height;
  return (
    <g className="plot-body">
      <defs>
        <HatchPattern id={`${id}-bars`} />
        <HatchPattern id={`${id}-area`} isLight />
      </defs>
      {plot.bars.map(({ low, high, height, isLoss }) => (
        <rect
          key={`bar-${low}`}
          {...(isLoss
            ? { className: 'plot-loss', fill: `url(#${id}-bars)` }
            : { className: 'plot-gain ink-together' })}
          x={percent(placeX(low))}
          width={percent(placeX(high) - placeX(low))}
          y={toY(height).toFixed(1)}
          height={(floor - toY(height)).toFixed(1)}
        />
      ))}
      {plot.lines.map((line) => (
        <g key={line.key}>
          {line.isFilled &&
            (['above', 'below'] as const).map((side) => (
              <Area key={side} id={id} side={side} plot={plot} line={line} layout={layout} />
            ))}
          <svg
            x="0"
            y={layout.top}
            width="100%"
            height={plot.height}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="plot-stretched"
          >
            <path
              className={line.isDashed ? 'plot-line dashed' : 'plot-line'}
              d={pathOf(plot, line)}
            />
          </svg>
        </g>
      ))}
    </g>
  );
}

interface AreaProps extends Omit<Props, 'label'> {
  readonly id: string;
  readonly side: 'above' | 'below';
  readonly line: PlotLine;
}

/** What lies between a line and zero. The box is not stretched, only its outline, so that the hatching keeps its slope. */
function Area({ id, side, plot, line, layout }: AreaProps) {
  const shape = areaShape(plot, line.points, side);
  if (shape === undefined) return null;
  const zero = layout.top + plot.height * (1 - percentOn(plot.y)(0) / 100);
  const place =
    side === 'above'
      ? { y: layout.top, height: zero - layout.top }
      : { y: zero, height: layout.top + plot.height - zero };
  const clip = `${id}-${side}`;
  return (
    <>
      <clipPath id={clip} clipPathUnits="objectBoundingBox">
        <polygon points={shape} />
      </clipPath>
      <rect
        x="0"
        width="100%"
        {...place}
        clipPath={`url(#${clip})`}
        {...(side === 'above' ? { className: 'plot-wash' } : { fill: `url(#${id}-area)` })}
      />
    </>
  );
}

function pathOf({ x, y }: Plot, { points }: PlotLine): string {
  const placeX = percentOn(x);
  const placeY = percentOn(y);
  return points
    .map(
      (point, index) =>
        `${index === 0 ? 'M' : 'L'}${placeX(point.x).toFixed(2)} ${(100 - placeY(point.y)).toFixed(2)}`,
    )
    .join('');
}
