import { useId, useRef, useState, type ReactNode } from 'react';
import { offerDownload } from '../../device/offer-download.ts';
import { offerFile } from '../../device/offer-file.ts';
import { chartCsv } from './chart-csv.ts';
import { ChartTableView, type ChartTable } from './ChartTable.tsx';
import { useInBrowser } from './use-in-browser.ts';

/** The words around every chart. */
export interface ChartFigureStrings {
  /** Opens the table. */
  readonly table: string;
  readonly png: string;
  readonly csv: string;
  /** Says that the picture could not be made. */
  readonly pngFailed: string;
}

interface Props {
  /** A full sentence with the number that matters. */
  readonly title: string;
  /** The drawing. */
  readonly children: ReactNode;
  readonly table: ChartTable;
  readonly strings: ChartFigureStrings;
  /** Names of the files, with their endings. */
  readonly files: { readonly png: string; readonly csv: string };
  /** Decides how the file of figures is written. */
  readonly locale: string;
  /** What must be known to read the chart; it goes wherever the chart goes. */
  readonly note?: string;
  /** Level of the heading. */
  readonly level?: 2 | 3 | 4;
}

/** The frame of every chart: what it says, the drawing, the figures as a table, and both as files. */
export function ChartFigure(props: Props) {
  const { title, children, table, strings, files, locale, note, level = 3 } = props;
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState('');
  const inBrowser = useInBrowser();
  const Heading = `h${level}` as const;

  const offerPicture = async () => {
    setFailure('');
    try {
      if (drawing.current === null) return;
      // Only those load it who want the file.
      const { drawingPng } = await import('./drawing-png.ts');
      offerFile(files.png, await drawingPng(drawing.current, { title, note }));
    } catch {
      setFailure(strings.pngFailed);
    }
  };

  return (
    <figure className="chart" aria-labelledby={id}>
      <Heading className="chart-title" id={id}>
        {title}
      </Heading>
      <div className="chart-drawing" ref={drawing}>
        {children}
      </div>
      {note !== undefined && <p className="chart-note">{note}</p>}
      <div className="chart-foot">
        <ChartTableView table={table} summary={strings.table} />
        {inBrowser && (
          <p className="chart-files">
            <button
              type="button"
              className="button quiet"
              aria-describedby={id}
              onClick={() => void offerPicture()}
            >
              {strings.png}
            </button>
            <button
              type="button"
              className="button quiet"
              aria-describedby={id}
              onClick={() => {
                offerDownload(files.csv, chartCsv(table, { title, note, locale }), 'text/csv');
              }}
            >
              {strings.csv}
            </button>
          </p>
        )}
        <p role="status" className="chart-failure">
          {failure}
        </p>
      </div>
    </figure>
  );
}
