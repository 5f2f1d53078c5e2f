import type { Spread } from '../../../model/returns/types.ts';
import type { Worth } from '../../../model/programme/schema.ts';
import type { CompareStrings } from './compare-strings.ts';

/** Names the ends of a range. */
export function endWords(strings: CompareStrings): Readonly<Record<string, string>> {
  const words: Record<keyof Spread, string> = {
    low: strings.endLow,
    mode: strings.endMode,
    high: strings.endHigh,
  };
  return words;
}

/** Names a figure of what a measure is worth, such as `after.mode`. */
export function worthWords(part: string, strings: CompareStrings): string {
  const [figure = '', end] = part.split('.');
  const words: Record<keyof Worth | 'value', string> = {
    value: strings.worthValue,
    before: strings.worthBefore,
    after: strings.worthAfter,
    exposure: strings.worthExposure,
    unitValue: strings.worthUnitValue,
    base: strings.worthBase,
    isolation: strings.worthIsolation,
    attribution: strings.worthAttribution,
    confidence: strings.worthConfidence,
    comparisonBefore: strings.worthComparisonBefore,
    comparisonAfter: strings.worthComparisonAfter,
    trendSlope: strings.worthTrendSlope,
    trendPeriods: strings.worthTrendPeriods,
    rampMonths: strings.worthRamp,
    persistenceMonths: strings.worthPersistence,
    halfLifeMonths: strings.worthHalfLife,
    overlap: strings.worthOverlap,
    valueSource: strings.worthValueSource,
    watched: strings.worthWatched,
    deviation: strings.worthDeviation,
  };
  const name = new Map(Object.entries(words)).get(figure) ?? figure;
  return end === undefined ? name : `${name}, ${endWords(strings)[end] ?? end}`;
}
