import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DifferenceTable } from '../../../../src/components/planners/compare/DifferenceTable.tsx';
import { diffProgrammes } from '../../../../src/model/programme/comparing/diff-programmes.ts';
import { withGap, withWeight } from '../../../../src/model/programme/edits.ts';
import { emptyProgramme, type Programme } from '../../../../src/model/programme/schema.ts';
import { spoken } from './spoken.ts';

const tableOf = (before: Programme, after: Programme) =>
  renderToStaticMarkup(
    <DifferenceTable
      differences={diffProgrammes(before, after)}
      names={{ before: 'Spring', after: 'Autumn' }}
      {...spoken(before, after)}
    />,
  );

describe('the table of differences', () => {
  const empty = emptyProgramme();
  const table = tableOf(empty, withWeight(withGap(empty, 'digital', 7), 'cost', 3));

  it('has a caption that names both programmes, and a column for each', () => {
    expect(table).toMatch(/<caption[^>]*>What differs between Spring and Autumn<\/caption>/);
    expect(table).toContain(
      '<th scope="col">What differs</th><th scope="col">Spring</th><th scope="col">Autumn</th>',
    );
  });

  it('puts the differences under the steps at which they are entered', () => {
    const headings = [...table.matchAll(/<th scope="row(?:group)?"[^>]*>([^<]*)/g)];
    expect(headings.map(([, text]) => text)).toEqual([
      'Decide (step)',
      'Weight of digital (gap)',
      'Methods (step)',
      'Weight of cost (criterion)',
    ]);
  });

  it('shows both sides of each', () => {
    expect(table).toContain('<td>as the site gives it</td><td>7</td>');
  });

  it('says so where nothing differs', () => {
    expect(tableOf(empty, empty)).toBe(
      '<p class="help">Nothing differs between Spring and Autumn.</p>',
    );
  });
});
