import type { ChartFigureStrings } from '../../../charts/ChartFigure.tsx';
import type { ReadingStrings } from '../../../charts/CanvasChart.tsx';
import type { ReturnsView } from './returns-view.ts';

/** What every chart of the returns has in common: words, locale, the label that time is left out, the names of its files. */
export function chartProps({ strings, locale, name, returns }: ReturnsView, chart: string) {
  const words: ChartFigureStrings = {
    table: strings.table,
    png: strings.png,
    csv: strings.csv,
    pngFailed: strings.pngFailed,
  };
  return {
    strings: words,
    locale,
    files: { png: `${name}-${chart}.png`, csv: `${name}-${chart}.csv` },
    ...(returns.input.timeCounted ? {} : { note: strings.timeLabel }),
  };
}

/** Words with which a plot can be read point by point, where a script runs. */
export function liveProps({ strings, live }: ReturnsView, name: string) {
  const words: ReadingStrings = { name, hint: strings.plotHint };
  return live ? { live: words } : {};
}
