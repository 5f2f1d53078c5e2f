import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PairedReturns } from '../../../../src/components/planners/compare/PairedReturns.tsx';
import { figuresFor } from '../../../../src/components/planners/shared/figures.ts';
import strings from '../../../../src/content/ui/en/compare.json' with { type: 'json' };
import { evaluateWithReturns } from '../../../../src/model/programme/evaluate-with-returns.ts';
import type { Programme } from '../../../../src/model/programme/schema.ts';
import { shippedCases, shippedContent } from '../../../fixtures/shipped-content.ts';

const [example] = shippedCases;
if (example === undefined) throw new Error('There is no case.');
const { programme } = example;

const returning = (each: Programme) => evaluateWithReturns(each, shippedContent).returns;

const shown = (first: Programme, second: Programme) =>
  renderToStaticMarkup(
    <PairedReturns
      first={returning(first)}
      second={returning(second)}
      names={{ before: 'As it is', after: 'Variant' }}
      figures={figuresFor('en-GB', 'GBP', 'en')}
      strings={strings}
      locale="en-GB"
    />,
  );

describe('which of two programmes ends higher', () => {
  it('is told of two that differ in what they cost, with the drawing and its table', () => {
    const overheadShare = (programme.business.overheadShare ?? 0) + 0.5;
    const dearer = { ...programme, business: { ...programme.business, overheadShare } };
    const text = shown(programme, dearer);
    expect(text).toContain('Variant ends higher than As it is in 0 of 100 runs.');
    expect(text).toContain('<svg');
    expect(text).toContain('10th percentile');
  });

  it('is no question where nothing differs that touches money, and nothing is drawn', () => {
    const text = shown(programme, { ...programme, name: 'Renamed' });
    expect(text).toContain('Variant and As it is have the same net benefit');
    expect(text).not.toContain('<svg');
    expect(text).not.toContain('of 100 runs');
  });
});
