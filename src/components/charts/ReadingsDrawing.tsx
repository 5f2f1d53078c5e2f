import type { ChartInk } from './chart-ink.ts';
import { drawable } from './nice-ticks.ts';
import { ReadingAcross, ReadingUpright, type DrawnReading } from './ReadingBars.tsx';
import { SwatchList } from './SwatchList.tsx';

/** A part of a cost, in the ink of whose it is. */
export interface CostPart {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly ink: ChartInk;
}

/** One way to read the same programme: what counts as its benefit, and what as its cost. */
export interface Reading {
  readonly key: string;
  /** What is counted, such as "with everyone's time". */
  readonly name: string;
  /** The result in words, such as "+201 %". */
  readonly figure: string;
  readonly benefit: { readonly value: number; readonly text: string };
  readonly cost: { readonly parts: readonly CostPart[]; readonly text: string };
  /** What is over or missing, in words. */
  readonly net: string;
  /** Whether it is the one to go by. */
  readonly isOurs: boolean;
}

interface Props {
  readonly readings: readonly Reading[];
  readonly strings: { readonly benefit: string; readonly cost: string; readonly net: string };
  /** What the drawing says, in one sentence. */
  readonly label: string;
  /** What stands in its place where there is nothing to draw. */
  readonly empty: string;
}

/** Readings side by side, each with its benefit against its cost, all on one scale. */
export function ReadingsDrawing({ readings, strings, label, empty }: Props) {
  const drawn = readings.map(drawnReading);
  const highest = Math.max(0, ...drawn.flatMap(({ benefit, cost }) => [benefit, cost]));
  if (!(highest > 0)) return <p className="chart-empty">{empty}</p>;
  const share = (value: number) => Math.max(0, value) / highest;
  return (
    <div className="readings" role="img" aria-label={label}>
      {readings.map((reading, index) => {
        const drawing = drawn[index];
        return (
          <div key={reading.key} className={reading.isOurs ? 'reading-of ours' : 'reading-of'}>
            <p className="reading-name">{reading.name}</p>
            <p className="reading-figure">{reading.figure}</p>
            {drawing !== undefined && (
              <>
                <ReadingUpright reading={drawing} share={share} strings={strings} />
                <ReadingAcross reading={drawing} share={share} strings={strings} />
              </>
            )}
            <SwatchList
              items={[
                ...reading.cost.parts
                  .filter(({ value }) => value > 0)
                  .map(({ key, name, text, ink }) => ({ key, name, text, ink })),
                { key: 'net', name: strings.net, text: reading.net, className: 'if-narrow' },
              ]}
            />
          </div>
        );
      })}
    </div>
  );
}

/** What is no number is not drawn, and a cost below zero has no height. */
function drawnReading({ benefit, cost, net }: Reading): DrawnReading {
  const parts = cost.parts.flatMap(({ key, value, ink }) => {
    const kept = Math.max(0, drawable(value) ?? 0);
    return kept > 0 ? [{ key, value: kept, ink }] : [];
  });
  return {
    benefit: drawable(benefit.value) ?? 0,
    benefitText: benefit.text,
    parts,
    cost: parts.reduce((sum, { value }) => sum + value, 0),
    costText: cost.text,
    netText: net,
  };
}
