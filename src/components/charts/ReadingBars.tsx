import { useId } from 'react';
import { chartInkClass, type ChartInk } from './chart-ink.ts';
import { HatchPattern } from './HatchPattern.tsx';
import { percent } from './percent-on.ts';

/** A reading as numbers that can be drawn. */
export interface DrawnReading {
  readonly benefit: number;
  readonly benefitText: string;
  readonly parts: readonly {
    readonly key: string;
    readonly value: number;
    readonly ink: ChartInk;
  }[];
  readonly cost: number;
  readonly costText: string;
  readonly netText: string;
}

interface Props {
  readonly reading: DrawnReading;
  /** The share of the common scale that a value takes. */
  readonly share: (value: number) => number;
  readonly strings: { readonly benefit: string; readonly cost: string };
}

const height = 220;
const top = 24;
const floor = top + height;
const benefitAt = { x: '1%', width: '44%' };
const costAt = { x: '51%', width: '44%' };

/** The bars upright, benefit at the left and cost at the right; what is missing to the cost is hatched. */
export function ReadingUpright({ reading, share, strings }: Props) {
  const id = useId();
  const toY = (value: number) => Number((floor - share(value) * height).toFixed(1));
  const { benefit, cost } = reading;
  // What is over the cost is labelled where it is, if there is room.
  const isWithin = toY(cost) - toY(benefit) >= 26;
  return (
    <svg className="reading-upright if-wide" width="100%" height={floor + 42} focusable="false">
      <defs>
        <HatchPattern id={id} />
      </defs>
      <rect
        className="ink-together"
        {...benefitAt}
        y={toY(benefit)}
        height={floor - toY(benefit)}
      />
      {cost > benefit && (
        <rect
          className="plot-loss"
          fill={`url(#${id})`}
          {...benefitAt}
          y={toY(cost)}
          height={toY(benefit) - toY(cost)}
        />
      )}
      {stacked(reading).map(({ key, ink, from, to }) => (
        <rect
          key={key}
          className={`reading-part ${chartInkClass[ink]}`}
          {...costAt}
          y={toY(to)}
          height={(toY(from) - toY(to)).toFixed(1)}
        />
      ))}
      {cost > 0 && (
        <line
          className={benefit > cost ? 'reading-level within' : 'reading-level'}
          x1="1%"
          x2={benefit > cost ? '45%' : '95%'}
          y1={toY(cost)}
          y2={toY(cost)}
        />
      )}
      <line className="bar-zero" x1="0" x2="100%" y1={floor} y2={floor} />
      <text
        className={isWithin ? 'plot-label reading-net within' : 'plot-label reading-net'}
        x="23%"
        y={isWithin ? (toY(benefit) + toY(cost)) / 2 + 5 : toY(Math.max(benefit, cost)) - 8}
        textAnchor="middle"
      >
        {reading.netText}
      </text>
      {[
        { x: '23%', name: strings.benefit, text: reading.benefitText },
        { x: '73%', name: strings.cost, text: reading.costText },
      ].map(({ x, name, text }) => (
        <text key={name} className="plot-tick" y={floor + 19} textAnchor="middle">
          <tspan x={x}>{name}</tspan>
          <tspan className="plot-label" x={x} dy="17">
            {text}
          </tspan>
        </text>
      ))}
    </svg>
  );
}

/** The same from left to right, for narrow screens, where the readings stand one under the other. */
export function ReadingAcross({ reading, share, strings }: Props) {
  const id = useId();
  const { benefit, cost, benefitText, costText } = reading;
  const wide = (from: number, to: number) => ({
    x: percent(share(from) * 100),
    width: percent((share(to) - share(from)) * 100),
  });
  return (
    <div className="reading-across if-narrow">
      <p>
        <span>{strings.benefit}</span> <b>{benefitText}</b>
      </p>
      <svg width="100%" height="20" focusable="false">
        <defs>
          <HatchPattern id={id} />
        </defs>
        <rect className="ink-together" {...wide(0, benefit)} y="0" height="20" />
        {cost > benefit && (
          <rect
            className="plot-loss"
            fill={`url(#${id})`}
            {...wide(Math.max(0, benefit), cost)}
            y="1"
            height="18"
          />
        )}
        <line className="bar-zero" x1="0" x2="0" y1="0" y2="20" />
      </svg>
      <p>
        <span>{strings.cost}</span> <b>{costText}</b>
      </p>
      <svg width="100%" height="20" focusable="false">
        {stacked(reading).map(({ key, ink, from, to }) => (
          <rect
            key={key}
            className={`reading-part ${chartInkClass[ink]}`}
            {...wide(from, to)}
            y="0"
            height="20"
          />
        ))}
        <line className="bar-zero" x1="0" x2="0" y1="0" y2="20" />
      </svg>
    </div>
  );
}

/** The parts of the cost one on the other. */
function stacked({ parts }: DrawnReading) {
  let top = 0;
  return parts.map(({ key, ink, value }) => {
    const from = top;
    top += value;
    return { key, ink, from, to: top };
  });
}
