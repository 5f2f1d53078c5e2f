import { evaluateReturns } from './evaluate-returns.ts';
import { finite } from './finite.ts';
import type { ReturnsInput } from './returns-input.ts';

/** One way to read the same programme. */
export interface Reading {
  readonly id: ReadingId;
  readonly benefit: number;
  readonly cost: number;
  /** Share, −0.275 for −27.5 %; `undefined` where the cost is 0 or nothing is isolated. */
  readonly roi: number | undefined;
}

export type ReadingId = 'vendor' | 'gross' | 'isolated';

/**
 * The three readings of one programme (models.md §4): as vendors count (everything that changed, nobody's time), the same benefit
 * against the full cost, and what can be isolated, adjusted for confidence, against the full cost. Where nothing at all is isolated
 * none of them has a return: a gross benefit says nothing about the programme.
 */
export function readings(input: ReturnsInput): readonly Reading[] {
  const { programme } = evaluateReturns(input);
  const nothingIsolated = input.benefits.every(({ isolation }) => isolation === undefined);
  const read = (
    id: ReadingId,
    benefit: 'benefit' | 'benefit-gross',
    cost: 'cost' | 'cost-paid',
    roi: 'roi' | 'roi-gross' | 'roi-vendor',
  ): Reading => ({
    id,
    benefit: finite(programme(benefit)) ?? 0,
    cost: finite(programme(cost)) ?? 0,
    roi: nothingIsolated ? undefined : finite(programme(roi)),
  });
  return [
    read('vendor', 'benefit-gross', 'cost-paid', 'roi-vendor'),
    read('gross', 'benefit-gross', 'cost', 'roi-gross'),
    read('isolated', 'benefit', 'cost', 'roi'),
  ];
}
