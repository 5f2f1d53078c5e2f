import { withEntry } from './edits.ts';
import { programmeCounts } from './ranges.ts';
import type { Measure, Programme } from './schema.ts';

/** A KPI of the library added as the last measure; one that is there already is not added again, nor one that has no room. */
export function withKpiMeasure(programme: Programme, kpi: string): Programme {
  return programme.measurement.some((measure) => measure.kpi === kpi)
    ? programme
    : withLast(programme, { id: freeId(programme, kpi), kpi });
}

/** A measure of one's own added as the last one. */
export function withOwnMeasure(programme: Programme, name: string): Programme {
  return withLast(programme, { id: freeId(programme, 'own'), name });
}

/** One field of a measure set, or taken out where the value is `undefined`. */
export function withMeasure<Key extends Exclude<keyof Measure, 'id'>>(
  programme: Programme,
  id: string,
  key: Key,
  value: Measure[Key] | undefined,
): Programme {
  const measurement = programme.measurement.map((measure) =>
    measure.id === id ? withEntry(measure, key, value) : measure,
  );
  return { ...programme, measurement };
}

/** A measure moved up (−1) or down (1) the list, as far as it goes. */
export function withMeasureMoved(programme: Programme, id: string, by: -1 | 1): Programme {
  const from = programme.measurement.findIndex((measure) => measure.id === id);
  const [one, other] = [programme.measurement[from], programme.measurement[from + by]];
  if (one === undefined || other === undefined) return programme;
  const measurement = programme.measurement.map((measure) =>
    measure === one ? other : measure === other ? one : measure,
  );
  return { ...programme, measurement };
}

/** A measure taken out. */
export function withoutMeasure(programme: Programme, id: string): Programme {
  return { ...programme, measurement: programme.measurement.filter((each) => each.id !== id) };
}

function withLast(programme: Programme, measure: Measure): Programme {
  const full = programme.measurement.length >= programmeCounts.measures;
  return full ? programme : { ...programme, measurement: [...programme.measurement, measure] };
}

/** The wanted id, with a number behind it where it is taken. */
function freeId({ measurement }: Programme, wanted: string): string {
  const taken = new Set(measurement.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n++;
  return `${wanted}-${n}`;
}
