import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartCsv } from '../../../src/components/charts/chart-csv.ts';
import { ChartFigure } from '../../../src/components/charts/ChartFigure.tsx';
import type { ChartTable } from '../../../src/components/charts/ChartTable.tsx';

const table: ChartTable = {
  caption: 'Runs by return',
  columns: [{ label: 'Return' }, { label: 'Runs', isNumber: true }],
  rows: [
    { key: 'loss', cells: ['loss', '9,600'], values: ['loss', 9600.5] },
    { key: 'gain', cells: ['gain', '400'] },
  ],
};
const title = 'Most likely a loss: 96 of 100 runs lose.';
const note = 'Participants’ time is not counted.';

describe('the frame of a chart', () => {
  const markup = renderToStaticMarkup(
    <ChartFigure
      title={title}
      note={note}
      table={table}
      files={{ png: 'a.png', csv: 'a.csv' }}
      locale="en-GB"
      strings={{ table: 'The figures', png: 'PNG', csv: 'CSV', pngFailed: 'No picture' }}
    >
      <svg />
    </ChartFigure>,
  );

  it('is named by its heading, which is a sentence', () => {
    const id = /<h3 class="chart-title" id="([^"]+)">Most likely a loss/.exec(markup)?.[1];
    expect(id).toBeDefined();
    expect(markup).toContain(`<figure class="chart" aria-labelledby="${id ?? ''}"`);
  });

  it('prints its note', () => {
    expect(markup).toContain(`<p class="chart-note">${note}</p>`);
  });

  it('has the figures as a table, with headings of rows and columns', () => {
    expect(markup).toContain('<caption>Runs by return</caption>');
    expect(markup).toContain('<th scope="col">Return</th>');
    expect(markup).toContain('<th scope="row">loss</th><td class="of-number">9,600</td>');
  });

  it('offers no file where no script runs', () => {
    expect(markup).not.toContain('<button');
  });
});

describe('the file of a chart’s figures', () => {
  it('says what the chart says, with numbers as numbers and the note at the end', () => {
    expect(chartCsv(table, { title, note, locale: 'en-GB' })).toBe(
      `\uFEFF${title}\r\n\r\nReturn,Runs\r\nloss,9600.5\r\ngain,400\r\n\r\n${note}\r\n`,
    );
  });

  it('is written as spreadsheets of the locale expect', () => {
    expect(chartCsv(table, { title, locale: 'de-DE' })).toContain('loss;9600,5');
  });
});
