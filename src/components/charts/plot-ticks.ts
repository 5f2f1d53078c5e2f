import { niceTicks, type Span } from './nice-ticks.ts';
import type { PlotTick } from './plot.ts';

/** Round values in words; fewer of them where the words are too short to tell neighbours apart. */
export function plotTicks(span: Span, about: number, write: (value: number) => string): PlotTick[] {
  for (let wanted = about; wanted > 1; wanted -= 1) {
    const ticks = niceTicks(span, wanted).map((at) => ({ at, label: write(at) }));
    if (new Set(ticks.map(({ label }) => label)).size === ticks.length) return ticks;
  }
  return [];
}
