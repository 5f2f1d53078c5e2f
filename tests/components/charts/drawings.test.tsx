import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarsDrawing } from '../../../src/components/charts/BarsDrawing.tsx';
import { CashDrawing } from '../../../src/components/charts/CashDrawing.tsx';
import { HistogramDrawing } from '../../../src/components/charts/HistogramDrawing.tsx';
import { LineDrawing } from '../../../src/components/charts/LineDrawing.tsx';
import {
  ReadingsDrawing,
  type CostPart,
  type Reading,
} from '../../../src/components/charts/ReadingsDrawing.tsx';
import { TornadoDrawing } from '../../../src/components/charts/TornadoDrawing.tsx';
import { cash, histogram, whatIf } from './sample-data.ts';

const words = { label: 'What the chart says.', empty: 'Nothing to draw yet.' };
const strings = { benefit: 'benefit', cost: 'cost', net: 'Net' };

/** Values that a figure out of range may come to. */
const values = [0, -1, 1, -4e9, 1e15, 1.7e308, -1.7e308, 1e-300, NaN, Infinity, -Infinity];

const reading = (benefit: number, cost: number): Reading => ({
  key: String(benefit),
  name: 'With all time',
  figure: '+201 %',
  benefit: { value: benefit, text: 'much' },
  cost: {
    parts: (['neutral', 'leader', 'mentor'] as const).map((ink): CostPart => ({
      key: ink,
      name: ink,
      text: 'some',
      value: cost,
      ink,
    })),
    text: 'little',
  },
  net: '+1',
  isOurs: true,
});

/** Every drawing of two values. */
function drawings(a: number, b: number): string[] {
  return [
    <HistogramDrawing key="h" {...words} data={histogram({ edges: [a, b, 9], counts: [3, b] })} />,
    <CashDrawing key="c" {...words} data={cash([a, b, 5])} />,
    <LineDrawing
      key="l"
      {...words}
      data={whatIf({
        points: [
          { x: 0, y: a },
          { x: 1, y: b },
        ],
        range: { low: a, high: b, label: 'your range' },
        now: { x: a, y: b, label: 'now' },
        breakEven: { at: b, label: 'breaks even' },
      })}
    />,
    <BarsDrawing
      key="b"
      {...words}
      bars={[{ key: 'a', label: 'A', text: 'a', value: a, outline: b, ink: 'leader' }]}
    />,
    <TornadoDrawing
      key="t"
      {...words}
      base={{ result: a, label: 'as entered' }}
      breakEven="break-even"
      rows={[
        { key: 'a', name: 'A', low: { result: a, label: '1' }, high: { result: b, label: '2' } },
      ]}
    />,
    <ReadingsDrawing key="r" {...words} strings={strings} readings={[reading(a, b)]} />,
  ].map((drawing) => renderToStaticMarkup(drawing));
}

describe('every drawing', () => {
  it('of whatever values has only numbers in its markup, and nothing of negative size', () => {
    for (const a of values) {
      for (const b of values) {
        for (const markup of drawings(a, b)) {
          // Words are the caller's; only what is drawn is looked at.
          const drawn = markup.replaceAll(/>[^<]*</g, '><');
          expect(drawn, `${a}, ${b}`).not.toMatch(/NaN|Infinity|undefined/);
          expect(drawn, `${a}, ${b}`).not.toMatch(/\b(width|height|r)="-/);
        }
      }
    }
  });

  it('says in one sentence what it shows, or what to do where it shows nothing', () => {
    for (const markup of drawings(-1, 2)) {
      expect(markup).toContain('role="img" aria-label="What the chart says."');
    }
    for (const markup of drawings(NaN, NaN).slice(3)) {
      expect(markup).toContain('Nothing to draw yet.');
    }
  });

  it('has no style of its own, which the policy of the pages would refuse', () => {
    for (const markup of drawings(-1, 2)) expect(markup).not.toContain('style=');
  });
});

describe('a histogram', () => {
  it('hatches losses only', () => {
    const all = (edges: readonly number[]) =>
      renderToStaticMarkup(
        <HistogramDrawing
          {...words}
          data={{ ...histogram({ edges, counts: [1, 1] }), sides: {} }}
        />,
      );
    expect(all([-3, -2, -1])).not.toContain('plot-gain');
    expect(all([-3, -2, -1]).match(/class="plot-loss"/g)).toHaveLength(2);
    expect(all([1, 2, 3])).not.toContain('plot-loss');
  });
});

describe('bars', () => {
  it('begin at zero, on both sides of it', () => {
    const markup = renderToStaticMarkup(
      <BarsDrawing
        {...words}
        bars={[
          { key: 'a', label: 'A', text: '−50', value: -50, ink: 'leader' },
          { key: 'b', label: 'B', text: '150', value: 150, outline: 150, ink: 'mentor' },
        ]}
      />,
    );
    expect(markup).toContain('<rect class="ink-leader" x="0.00%" width="25.00%"');
    expect(markup).toContain('<rect class="ink-mentor" x="25.00%" width="75.00%"');
  });
});

describe('three readings', () => {
  const markup = renderToStaticMarkup(
    <ReadingsDrawing {...words} strings={strings} readings={[reading(100, 10), reading(20, 10)]} />,
  );

  it('share one scale', () => {
    // 220 px are the highest of all, which is the first benefit.
    expect(markup).toContain('class="ink-together" x="1%" width="44%" y="24" height="220"');
    expect(markup).toContain('class="ink-together" x="1%" width="44%" y="200" height="44"');
  });

  it('hatch what is missing to the cost, and nothing where nothing is', () => {
    expect(markup.match(/class="plot-loss"/g)).toHaveLength(2);
  });
});
