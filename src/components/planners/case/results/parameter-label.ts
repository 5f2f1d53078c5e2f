import type { Returning } from '../../../../model/programme/returning.ts';
import type { ReturnsParameter } from '../../../../model/returns/returns-parameters.ts';
import type { Figures } from '../../shared/figures.ts';
import type { QuantityStrings } from '../returns-strings.ts';
import { quantityLabel } from '../../../../engine/formula-words.ts';

interface Labelled {
  readonly returns: Returning;
  readonly words: QuantityStrings;
}

/** What a figure is called: its measure before it, where it belongs to one. */
export function parameterLabel(
  { name, benefit }: ReturnsParameter,
  { returns, words }: Labelled,
): string {
  const own = quantityLabel(name, words);
  const measure = returns.valued.find(({ measure: { id } }) => id === benefit);
  if (measure === undefined) return own;
  // The figure observed is what the measure is about.
  if (name === 'after') return measure.label;
  const { kpi } = measure;
  const label =
    name === 'exposure'
      ? (kpi?.exposure?.label ?? own)
      : name === 'unit-value'
        ? (kpi?.worth?.label ?? own)
        : own;
  return `${measure.label}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** A value of a figure as its reader wrote it: money, per cent, or its own unit. */
export function parameterValue(
  { name, benefit }: ReturnsParameter,
  value: number,
  { returns, figures }: { readonly returns: Returning; readonly figures: Figures },
): string {
  const { money, number, percent } = figures;
  switch (name) {
    case 'unit-value':
    case 'paid-lines':
    case 'executives-time':
    case 'mentors-time':
      return money(Math.round(value * 100) / 100);
    case 'attribution':
    case 'confidence':
    case 'overhead-share':
    case 'paid-range':
    case 'executives-time-range':
    case 'mentors-time-range':
      return percent(value);
    case 'exposure':
    case 'trend-periods':
    case 'better':
    case 'time-counted':
      return number(value);
    case 'before':
    case 'after':
    case 'comparison-before':
    case 'comparison-after':
    case 'trend-slope': {
      const per = returns.valued.find(({ measure: { id } }) => id === benefit)?.per ?? 1;
      return number(Number((value * per).toPrecision(12)));
    }
  }
}
