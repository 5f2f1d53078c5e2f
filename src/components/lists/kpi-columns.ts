import { roleLabel } from '../../engine/role-label.ts';
import type { UiAreas } from '../../engine/ui.ts';
import { roles } from '../../schema/fields.ts';
import { kpiBuckets, type Kpi } from '../../schema/kpi.ts';
import { bucketLabel, directionLabel, timingLabel, valuedLabel } from '../views/kpi-labels.ts';
import { type FilterChoice, kindChoice } from './browse-choices.ts';
import { pickWords } from './pick-words.ts';

type Areas = Pick<UiAreas, 'pages' | 'words' | 'lists'>;

/** A column of the library of KPIs. */
export interface KpiColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
  readonly word: (kpi: Kpi) => string;
  /** What it is sorted by, where that is not what stands there. */
  readonly place?: (kpi: Kpi) => number;
}

/** What tells KPIs apart, in a word or two. */
export function kpiColumns({ pages, words, lists }: Areas): readonly KpiColumn[] {
  const text = (key: string, label: string, word: KpiColumn['word']): KpiColumn => ({
    key,
    label,
    kind: 'text',
    word,
  });
  return [
    {
      ...text('place', pages.bucket, (kpi) => bucketLabel(pages, kpi.bucket)),
      kind: 'number',
      place: (kpi) => kpiBuckets.indexOf(kpi.bucket),
    },
    text('moves', pages.timing, (kpi) => timingLabel(pages, kpi.timing)),
    text('unit', pages.unit, (kpi) => kpi.unit),
    text('direction', pages.direction, (kpi) => directionLabel(pages, kpi.direction)),
    text('valued', lists.moneyValue, (kpi) => valuedLabel(pages, kpi.valued)),
    text('owner', pages.ownerLabel, (kpi) => roleLabel(words, kpi.owner)),
  ];
}

/** What is too long for a column, and is read where a few KPIs stand side by side. */
export function kpiDetails({ pages }: Pick<Areas, 'pages'>): readonly KpiColumn[] {
  return [
    { key: 'formula', label: pages.formula, kind: 'text', word: (kpi) => kpi.formula },
    { key: 'collect', label: pages.collect, kind: 'text', word: (kpi) => kpi.collect },
    { key: 'rhythm', label: pages.rhythm, kind: 'text', word: (kpi) => kpi.rhythm },
    { key: 'caution', label: pages.caution, kind: 'text', word: (kpi) => kpi.caution },
  ];
}

/** What the library can be filtered by. */
export function kpiFilters(
  { pages, words, lists }: Areas,
  kpis: readonly Kpi[],
): readonly FilterChoice[] {
  const named = <Value extends string>(values: readonly Value[], word: (value: Value) => string) =>
    Object.fromEntries(values.map((value) => [value, word(value)]));
  const all = (value: (kpi: Kpi) => string) => kpis.map(value);
  return [
    kindChoice(
      ['bucket', pages.bucket],
      named(kpiBuckets, (bucket) => bucketLabel(pages, bucket)),
      all((kpi) => kpi.bucket),
    ),
    kindChoice(
      ['timing', pages.timing],
      named(['leading', 'lagging'], (timing) => timingLabel(pages, timing)),
      all((kpi) => kpi.timing),
    ),
    kindChoice(
      ['money', lists.moneyValue],
      named(['yes', 'caution', 'no', 'intangible'], (valued) => valuedLabel(pages, valued)),
      all((kpi) => kpi.valued),
    ),
    kindChoice(
      ['who', pages.ownerLabel],
      pickWords(words, roles),
      all((kpi) => kpi.owner),
    ),
  ];
}
