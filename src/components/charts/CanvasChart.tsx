import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { PlotPainter } from './paint-plot.ts';
import type { Plot } from './plot.ts';
import type { PlotLayout } from './plot-layout.ts';
import { nearestReading, stepTo } from './reading-steps.ts';
import { useInBrowser } from './use-in-browser.ts';
import { watchTheme } from './watch-theme.ts';

/** The words of a plot that can be read point by point. */
export interface ReadingStrings {
  /** Names what the arrow keys move, such as "Point of the chart". */
  readonly name: string;
  /** Stands where the reading will stand. */
  readonly hint: string;
}

interface Props {
  readonly plot: Plot;
  readonly layout: PlotLayout;
  readonly strings: ReadingStrings;
  /** Index of the reading that is shown. */
  readonly readAt: number | undefined;
  readonly onRead: (index: number | undefined) => void;
  /** Told whether the canvas stands in for the body of the drawing. */
  readonly onPainted: (isPainted: boolean) => void;
}

/** Paints a plot on a canvas when it comes near, and reads it by pointer and keys; without the canvas the drawing is read. */
export function CanvasChart(props: Props) {
  return useInBrowser() ? <LiveChart {...props} /> : null;
}

function LiveChart({ plot, layout, strings, readAt, onRead, onPainted }: Props) {
  const canvas = useCanvas(plot, layout, onPainted);
  const last = plot.readings.length - 1;
  if (last < 0) return <CanvasBox canvas={canvas} />;

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) onRead(nearestReading(plot, (event.clientX - left) / width));
  };
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = stepTo(event.key, readAt, last);
    if (to === undefined) return;
    event.preventDefault();
    onRead(to === 'none' ? undefined : to);
  };
  return (
    <>
      <CanvasBox canvas={canvas} />
      <div
        className="plot-reader"
        role="slider"
        tabIndex={0}
        aria-label={strings.name}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={readAt ?? 0}
        aria-valuetext={plot.readings[readAt ?? 0]?.text}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={(event) => {
          // A finger that is lifted leaves the reading standing; a mouse takes it along.
          if (event.pointerType === 'mouse') onRead(undefined);
        }}
        onKeyDown={step}
        onBlur={() => {
          onRead(undefined);
        }}
      />
    </>
  );
}

const CanvasBox = ({ canvas }: { readonly canvas: RefObject<HTMLCanvasElement | null> }) => (
  <div className="plot-canvas" aria-hidden="true">
    <canvas ref={canvas} />
  </div>
);

function useCanvas(plot: Plot, layout: PlotLayout, onPainted: (isPainted: boolean) => void) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<PlotPainter>(undefined);
  const shown = useRef({ plot, layout });

  useEffect(() => {
    shown.current = { plot, layout };
    painter.current?.show(plot, layout);
  }, [plot, layout]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let isGone = false;
    const begin = async () => {
      try {
        // Fifty kilobytes that only those load who come near a chart.
        const { paintPlot } = await import('./paint-plot.ts');
        if (isGone) return;
        painter.current = paintPlot(element, shown.current.plot, shown.current.layout);
        onPainted(true);
      } catch {
        // The drawing stays, and can be read all the same.
        onPainted(false);
      }
    };
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void begin();
      },
      { rootMargin: '50% 0%' },
    );
    near.observe(element);
    const unwatch = watchTheme(() => {
      painter.current?.show(shown.current.plot, shown.current.layout);
    });
    return () => {
      isGone = true;
      near.disconnect();
      unwatch();
      painter.current?.stop();
      painter.current = undefined;
      onPainted(false);
    };
  }, [onPainted]);

  return canvas;
}
