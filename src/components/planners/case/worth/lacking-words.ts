import { fill } from '../../../../engine/fill.ts';
import type { ValuedMeasure, WorthProblem } from '../../../../model/programme/valued-measure.ts';
import type { ReturnsStrings } from '../returns-strings.ts';

/** What a measure still lacks, in a sentence; else how it is isolated. */
export function lackingWords(valued: ValuedMeasure, strings: ReturnsStrings): string {
  const { lacks, isolation } = valued;
  const [first] = lacks;
  if (first === undefined) return isolation?.label ?? strings.isolationNone;
  const names = [...new Set(lacks.map(({ figure }) => figureName(figure, valued, strings)))];
  return first.problem === 'order'
    ? strings.lacksOrder
    : fill(strings.lacks, { what: names.join(', ') });
}

/** What a figure of a measure is called. */
export function figureName(
  figure: WorthProblem['figure'],
  { kpi }: Pick<ValuedMeasure, 'kpi'>,
  strings: ReturnsStrings,
): string {
  const names: Readonly<Record<WorthProblem['figure'], string>> = {
    before: strings.nameBefore,
    after: strings.nameAfter,
    exposure: kpi?.exposure?.label ?? strings.exposure,
    unitValue: kpi?.worth?.label ?? strings.unitValue,
    base: kpi?.worth?.of ?? strings.unitValue,
    attribution: strings.attribution,
    confidence: strings.confidence,
    comparisonBefore: strings.nameComparisonBefore,
    comparisonAfter: strings.nameComparisonAfter,
    trendSlope: strings.nameTrendSlope,
    trendPeriods: strings.trendPeriods,
    'isolation-unknown': strings.isolation,
  };
  return names[figure];
}
