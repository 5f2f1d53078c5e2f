import { csvOptionsOf, writeCsv } from '../../model/exporting/csv.ts';
import type { ChartTable } from './ChartTable.tsx';

interface Around {
  readonly title: string;
  readonly note?: string | undefined;
  /** Decides the separator and the decimal mark. */
  readonly locale: string;
}

/** The figures of a chart as a file: what it says, its table, and its note. */
export function chartCsv({ columns, rows }: ChartTable, { title, note, locale }: Around): string {
  return writeCsv(
    [
      [title],
      [],
      columns.map(({ label }) => label),
      ...rows.map(({ cells, values }) => [...(values ?? cells)]),
      ...(note === undefined ? [] : [[], [note]]),
    ],
    csvOptionsOf(locale),
  );
}
