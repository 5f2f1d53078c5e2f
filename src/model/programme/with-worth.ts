import type { Spread } from '../returns/types.ts';
import { withEntry, withField } from './edits.ts';
import type { Measure, Programme, Worth } from './schema.ts';
import { withKpiMeasure, withMeasure, withOwnMeasure } from './with-measure.ts';
import type { CostGroup, WorthSpread } from './worth-schema.ts';

/** An end of a range, or what is likely. */
export type SpreadEnd = keyof Spread;

/** A measure given a value, so far without a figure; one that has one keeps it. */
export function withValued(programme: Programme, id: string): Programme {
  return changed(programme, id, (worth) => worth ?? {});
}

/** A KPI of the library measured and given a value. */
export function withValuedKpi(programme: Programme, kpi: string): Programme {
  const measured = withKpiMeasure(programme, kpi);
  const measure = measured.measurement.find((each) => each.kpi === kpi);
  return measure === undefined ? programme : withValued(measured, measure.id);
}

/** A measure of one's own given a value; the better direction is up until the reader says otherwise. */
export function withValuedOwn(programme: Programme, name: string): Programme {
  const measured = withOwnMeasure(programme, name);
  const measure = measured.measurement.at(-1);
  return measured === programme || measure === undefined
    ? programme
    : withValued(withMeasure(measured, measure.id, 'direction', 'up'), measure.id);
}

/** A measure that keeps its place in the measurement plan and loses its value. */
export function withoutValue(programme: Programme, id: string): Programme {
  return withMeasure(programme, id, 'worth', undefined);
}

/** One field of what a measure is worth set, or taken out. */
export function withWorth<Key extends keyof Worth>(
  programme: Programme,
  id: string,
  key: Key,
  value: Worth[Key] | undefined,
): Programme {
  return changed(programme, id, (worth = {}) => withEntry(worth, key, value));
}

/** One end of a figure set, or taken out; what is likely before the programme is the measure's baseline. */
export function withWorthEnd(
  programme: Programme,
  id: string,
  figure: WorthSpread,
  end: SpreadEnd,
  value: number | undefined,
): Programme {
  if (figure === 'before' && end === 'mode') return withMeasure(programme, id, 'baseline', value);
  return changed(programme, id, (worth = {}) => {
    const spread = withEntry(worth[figure] ?? {}, end, value);
    return withEntry(worth, figure, Object.keys(spread).length === 0 ? undefined : spread);
  });
}

/** One end of a group of costs set, as a multiple of its estimate, or taken out. */
export function withCostRange(
  programme: Programme,
  group: CostGroup,
  end: 'low' | 'high',
  multiple: number | undefined,
): Programme {
  const { costRanges } = programme.business;
  const range = withEntry(costRanges[group] ?? {}, end, multiple);
  const kept = Object.keys(range).length === 0 ? undefined : range;
  return withField(programme, 'business', 'costRanges', withEntry(costRanges, group, kept));
}

function changed(
  programme: Programme,
  id: string,
  change: (worth: Measure['worth']) => Worth,
): Programme {
  const measure = programme.measurement.find((each) => each.id === id);
  return measure === undefined
    ? programme
    : withMeasure(programme, id, 'worth', change(measure.worth));
}
