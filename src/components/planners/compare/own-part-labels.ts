import { fill } from '../../../engine/fill.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import type { CompareStrings } from './compare-strings.ts';
import type { DifferenceFormats, DifferenceLabels } from './difference-labels.ts';

/** Names the measures and sessions of two programmes: as the second has them, else as the first. */
export function ownPartLabels(
  before: Programme,
  after: Programme,
  kpi: DifferenceLabels['kpi'],
  formats: DifferenceFormats,
  strings: CompareStrings,
): Pick<DifferenceLabels, 'measure' | 'logged'> {
  const both = [before, after];
  const measures = both.flatMap(({ measurement }) =>
    measurement.map((measure) => {
      const known = measure.kpi === undefined ? undefined : kpi(measure.kpi, '');
      const own = measure.name === '' ? undefined : measure.name;
      return [measure.id, own ?? known ?? strings.measureUnnamed] as const;
    }),
  );
  const sessions = both.flatMap(({ log }) =>
    log.map(({ id, on, pair = '' }) => {
      const day = formats.date(on);
      return [id, pair === '' ? day : fill(strings.sessionOf, { day, pair })] as const;
    }),
  );
  const labelOf = (labels: ReadonlyMap<string, string>) => (id: string) => labels.get(id) ?? id;
  return { measure: labelOf(new Map(measures)), logged: labelOf(new Map(sessions)) };
}
