import { chartInkClass, type ChartInk } from './chart-ink.ts';
import { drawable, spanOf } from './nice-ticks.ts';
import { percent, percentOn } from './percent-on.ts';

/** One bar: what is counted, and around it what was there before something was taken off. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** The value in words; it stands beside the bar. */
  readonly text: string;
  readonly value: number;
  /** Drawn as an outline around the value. */
  readonly outline?: number;
  readonly ink: ChartInk;
  /** Why it is as it is, under the name. */
  readonly note?: string;
}

interface Props {
  readonly bars: readonly Bar[];
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
}

/** Bars from zero, one under the other, each with its name and its value. */
export function BarsDrawing({ bars, label, empty }: Props) {
  const drawn = bars.filter(({ value }) => drawable(value) !== undefined);
  const span = spanOf([0, ...drawn.flatMap(({ value, outline = 0 }) => [value, outline])]);
  if (drawn.length === 0 || span === undefined) return <p className="chart-empty">{empty}</p>;
  const place = percentOn(span);
  const zero = place(0);
  const between = (value: number) => ({
    x: percent(Math.min(zero, place(value))),
    width: percent(Math.abs(place(value) - zero)),
  });
  return (
    <div className="bars" role="img" aria-label={label}>
      {drawn.map(({ key, label: name, text, value, outline, ink, note }) => (
        <div key={key} className="bar-row">
          <span className="bar-name">
            {name}
            {note !== undefined && <span className="bar-note">{note}</span>}
          </span>
          <span className="bar-text">{text}</span>
          <svg className="bar" width="100%" height="24" focusable="false">
            {outline !== undefined && drawable(outline) !== undefined && (
              <rect className="bar-outline" {...between(outline)} y="3" height="18" />
            )}
            <rect className={chartInkClass[ink]} {...between(value)} y="2" height="20" />
            <line className="bar-zero" x1={percent(zero)} x2={percent(zero)} y1="0" y2="24" />
          </svg>
        </div>
      ))}
    </div>
  );
}
