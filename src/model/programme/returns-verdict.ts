import { evaluateReturns } from '../returns/evaluate-returns.ts';
import { finite } from '../returns/finite.ts';
import type { Uncertainty } from '../returns/uncertainty.ts';
import type { Costing } from './costing.ts';
import type { Returning } from './returning.ts';

/** What may be said of a return, from the one extreme to the other. */
export type ReturnsVerdict =
  /** No measure is complete. */
  | { readonly kind: 'open' }
  | { readonly kind: 'costless' }
  /** Nothing is isolated. */
  | { readonly kind: 'no-return'; readonly gross: number }
  /** No figure has a range: a single number, and nothing on the risk. */
  | { readonly kind: 'certain'; readonly net: number }
  | { readonly kind: RiskLevel; readonly uncertainty: Uncertainty };

/** How likely a loss is; `never`: even a good outcome, the 90th percentile, is one. */
export type RiskLevel = 'never' | 'loss' | 'rather-loss' | 'either' | 'rather-gain' | 'gain';

/** Probabilities of a loss from which each level is spoken of (our judgement). */
const levels: readonly (readonly [RiskLevel, number])[] = [
  ['loss', 0.8],
  ['rather-loss', 0.6],
  ['either', 0.4],
  ['rather-gain', 0.2],
];

/** The verdict on a programme's return; "do not run it for the money" is one of them. */
export function returnsVerdict(
  { input, guards }: Pick<Returning, 'input' | 'guards'>,
  { fullCost }: Pick<Costing, 'fullCost'>,
  uncertainty: Uncertainty | undefined,
): ReturnsVerdict {
  if (input.benefits.length === 0) return { kind: 'open' };
  const { programme } = evaluateReturns(input);
  if (guards.some(({ code }) => code === 'nothing-isolated'))
    return { kind: 'no-return', gross: finite(programme('benefit-gross')) ?? 0 };
  if (fullCost <= 0 || finite(programme('roi')) === undefined) return { kind: 'costless' };
  if (uncertainty === undefined) return { kind: 'certain', net: finite(programme('net')) ?? 0 };
  const { net, lossProbability } = uncertainty;
  if (net.percentiles.p90.value < 0) return { kind: 'never', uncertainty };
  const level = levels.find(([, from]) => lossProbability.value >= from)?.[0] ?? 'gain';
  return { kind: level, uncertainty };
}
