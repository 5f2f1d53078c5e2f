import { useId, useMemo, useState } from 'react';
import { HatchPattern } from './HatchPattern.tsx';
import { CanvasChart, type ReadingStrings } from './CanvasChart.tsx';
import type { Plot } from './plot.ts';
import { PlotBack } from './PlotBack.tsx';
import { PlotFront } from './PlotFront.tsx';
import { plotLayout } from './plot-layout.ts';
import { useInBrowser } from './use-in-browser.ts';

interface Props {
  /** Undefined where there is nothing to draw. */
  readonly plot: Plot | undefined;
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
  /** With these words the plot can be read point by point. */
  readonly live?: ReadingStrings;
}

/** A plot on two axes: complete as it stands on paper, and readable point by point where a script runs. */
export function PlotDrawing({ plot, label, empty, live }: Props) {
  const [isPainted, setPainted] = useState(false);
  const [readAt, setReadAt] = useState<number>();
  const inBrowser = useInBrowser();
  const layout = useMemo(() => (plot === undefined ? undefined : plotLayout(plot)), [plot]);
  if (plot === undefined || layout === undefined) return <p className="chart-empty">{empty}</p>;
  const reading = readAt === undefined ? undefined : plot.readings[readAt];
  const ends = plot.lines.flatMap(({ name, value }) => [name ?? '', value ?? '']);
  return (
    <div className={isPainted ? 'plot-frame is-painted' : 'plot-frame'}>
      <PlotKey plot={plot} />
      <div className="plot">
        <Strut className="plot-strut" texts={plot.y.ticks.map(({ label: text }) => text)} />
        <div className="plot-area">
          <PlotBack plot={plot} layout={layout} label={label} />
          {live !== undefined && (
            <CanvasChart
              plot={plot}
              layout={layout}
              strings={live}
              readAt={readAt}
              onRead={setReadAt}
              onPainted={setPainted}
            />
          )}
          <PlotFront plot={plot} layout={layout} reading={reading} />
        </div>
        <Strut className="plot-strut if-wide" texts={ends} />
      </div>
      {plot.name !== undefined && <p className="plot-name">{plot.name}</p>}
      {live !== undefined && (
        <p
          className={reading === undefined ? 'plot-readout' : 'plot-readout has-reading'}
          aria-hidden="true"
        >
          {reading?.text ?? (inBrowser ? live.hint : '')}
        </p>
      )}
    </div>
  );
}

/** Keeps a column as wide as the words that the drawing sets into it. */
function Strut({
  className,
  texts,
}: {
  readonly className: string;
  readonly texts: readonly string[];
}) {
  return (
    <span className={className} aria-hidden="true">
      {[...new Set(texts)].map((text) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  );
}

/** What stands left and right of the border of loss and gain; and, where there is no room at their ends, what each line is. */
function PlotKey({ plot: { sides, lines } }: { readonly plot: Plot }) {
  const id = useId();
  const named = lines.filter(({ name }) => name !== undefined);
  return (
    <>
      {sides !== undefined && (
        <p className="plot-key plot-sides">
          {sides.loss !== undefined && (
            <span>
              <svg width="16" height="12" aria-hidden="true" focusable="false">
                <defs>
                  <HatchPattern id={id} />
                </defs>
                <rect
                  className="plot-loss"
                  fill={`url(#${id})`}
                  x="1"
                  y="1"
                  width="14"
                  height="10"
                />
              </svg>{' '}
              {sides.loss}
            </span>
          )}{' '}
          {sides.gain !== undefined && (
            <span>
              <svg width="16" height="12" aria-hidden="true" focusable="false">
                <rect className="ink-together" width="16" height="12" />
              </svg>{' '}
              {sides.gain}
            </span>
          )}
        </p>
      )}
      {named.length > 0 && (
        <p className="plot-key if-narrow">
          {named.map(({ key, name, value, isDashed }) => (
            <span key={key}>
              <svg width="24" height="12" aria-hidden="true" focusable="false">
                <line
                  className={isDashed ? 'plot-line dashed' : 'plot-line'}
                  x1="0"
                  x2="24"
                  y1="6"
                  y2="6"
                />
              </svg>{' '}
              {name} {value}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
