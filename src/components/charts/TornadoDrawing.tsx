import { drawable, spanOf } from './nice-ticks.ts';
import { percent, percentOn } from './percent-on.ts';
import { textWidth } from './spread-labels.ts';

/** An end of the range of an input: the result there, and the value of the input in words. */
export interface TornadoEnd {
  readonly result: number;
  readonly label: string;
}

/** One input, moved from its low to its high end while all others stay. */
export interface TornadoRow {
  readonly key: string;
  readonly name: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

interface Props {
  readonly rows: readonly TornadoRow[];
  /** The result with every input as it is. */
  readonly base: { readonly result: number; readonly label: string };
  /** Says where nothing is lost or gained, at a result of 0. */
  readonly breakEven?: string;
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
}

/** Narrowest width of the bars, in pixels: labels at both ends must have room in it. */
const narrowest = 290;

/** How far each input moves the result: the low end of an input is an outline, the high end is filled. */
export function TornadoDrawing({ rows, base, breakEven, label, empty }: Props) {
  const drawn = rows.filter(
    ({ low, high }) => Number.isFinite(low.result) && Number.isFinite(high.result),
  );
  const middle = drawable(base.result);
  const span = spanOf([
    middle ?? NaN,
    ...drawn.flatMap(({ low, high }) => [low.result, high.result]),
  ]);
  if (drawn.length === 0 || middle === undefined || span === undefined)
    return <p className="chart-empty">{empty}</p>;

  const longest = Math.max(
    ...drawn.flatMap((row) => [textWidth(row.low.label), textWidth(row.high.label)]),
  );
  const margin = Math.min(32, ((longest + 8) / narrowest) * 100);
  const within = percentOn(span);
  const place = (value: number) => margin + (within(value) / 100) * (100 - 2 * margin);
  const showsZero = breakEven !== undefined && span.low <= 0 && span.high >= 0;
  return (
    <div className="tornado" role="img" aria-label={label}>
      <div className="tornado-row tornado-head">
        <span className="tornado-name" />
        <Heads
          heads={[
            { at: place(middle), text: base.label, isBase: true },
            ...(showsZero ? [{ at: place(0), text: breakEven, isBase: false }] : []),
          ]}
        />
      </div>
      {drawn.map((row) => (
        <div key={row.key} className="tornado-row">
          <span className="tornado-name">{row.name}</span>
          <svg className="tornado-bars" width="100%" height="34" focusable="false">
            {showsZero && <Upright className="tornado-zero" at={place(0)} />}
            <Swing row={row} base={middle} place={place} />
            <Upright className="tornado-base" at={place(middle)} />
          </svg>
        </div>
      ))}
    </div>
  );
}

const Upright = ({ className, at }: { readonly className: string; readonly at: number }) => (
  <line className={className} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
);

interface Head {
  readonly at: number;
  readonly text: string;
  readonly isBase: boolean;
}

/** What the upright lines mean, each label on its own side where there are two. */
function Heads({ heads }: { readonly heads: readonly Head[] }) {
  const [base, zero] = heads;
  if (base === undefined) return null;
  const isLeft = zero !== undefined && zero.at >= base.at;
  const anchor = zero === undefined ? 'middle' : isLeft ? 'end' : 'start';
  return (
    <svg className="tornado-bars" width="100%" height="26" focusable="false">
      {zero !== undefined && (
        <>
          <text
            className="plot-label"
            x={percent(zero.at)}
            dx={isLeft ? 4 : -4}
            y="16"
            textAnchor={isLeft ? 'start' : 'end'}
          >
            {zero.text}
          </text>
          <line
            className="tornado-zero"
            x1={percent(zero.at)}
            x2={percent(zero.at)}
            y1="4"
            y2="26"
          />
        </>
      )}
      <text
        className="plot-label"
        x={percent(base.at)}
        dx={anchor === 'middle' ? 0 : isLeft ? -4 : 4}
        y="16"
        textAnchor={anchor}
      >
        {base.text}
      </text>
      <line
        className="tornado-base"
        x1={percent(base.at)}
        x2={percent(base.at)}
        y1={zero === undefined ? 22 : 4}
        y2="26"
      />
    </svg>
  );
}

interface SwingProps {
  readonly row: TornadoRow;
  readonly base: number;
  readonly place: (value: number) => number;
}

/** Both ends of one input. Where they lie on one side of the base, the farther end is drawn first and labelled outside. */
function Swing({ row, base, place }: SwingProps) {
  const ends = [
    { ...row.low, isHigh: false },
    { ...row.high, isHigh: true },
  ].toSorted((a, b) => Math.abs(b.result - base) - Math.abs(a.result - base));
  const [far, near] = ends;
  if (far === undefined || near === undefined) return null;
  const farIsRight = far.result >= base;
  const oneSide = near.result !== base && near.result > base === farIsRight;
  const from = place(base);
  return (
    <>
      {ends.map(({ result, isHigh }) => (
        <rect
          key={isHigh ? 'high' : 'low'}
          className={isHigh ? 'tornado-high ink-together' : 'tornado-low'}
          x={percent(Math.min(from, place(result)))}
          width={percent(Math.abs(place(result) - from))}
          y="7"
          height="20"
        />
      ))}
      <EndLabel at={place(far.result)} isRight={farIsRight} text={far.label} />
      <EndLabel at={oneSide ? from : place(near.result)} isRight={!farIsRight} text={near.label} />
    </>
  );
}

const EndLabel = ({
  at,
  isRight,
  text,
}: {
  readonly at: number;
  readonly isRight: boolean;
  readonly text: string;
}) => (
  <text
    className="plot-tick strong"
    x={percent(at)}
    dx={isRight ? 6 : -6}
    y="22"
    textAnchor={isRight ? 'start' : 'end'}
  >
    {text}
  </text>
);
