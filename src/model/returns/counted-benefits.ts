import { countedGroups, evaluateReturns } from './evaluate-returns.ts';
import { finite } from './finite.ts';
import type { BenefitInput, ReturnsInput } from './returns-input.ts';

/** One KPI in the sum of the benefits. */
export interface CountedBenefit {
  readonly benefit: BenefitInput;
  /** All of the change, in money a year. */
  readonly gross: number;
  /** What can be isolated, adjusted for confidence; `undefined` without an isolation. */
  readonly adjusted: number | undefined;
  /** `counted`; or why not: nothing isolates it, or a smaller one of its overlap group counts. */
  readonly status: 'counted' | 'not-isolated' | 'overlapped';
  /** Id of the benefit that counts instead, where it is overlapped. */
  readonly instead?: string;
}

/** Every benefit with what it adds, and which of an overlap group counts: the smallest, of equal ones the first (models.md §4). */
export function countedBenefits(input: ReturnsInput): readonly CountedBenefit[] {
  const { ofBenefit } = evaluateReturns(input);
  const adjustedOf = ({ id }: BenefitInput) => finite(ofBenefit('adjusted', id));
  const counting = new Map(
    countedGroups(input).flatMap((group) => {
      const smallest = group.reduce((least, each) =>
        (adjustedOf(each) ?? 0) < (adjustedOf(least) ?? 0) ? each : least,
      );
      return group.map((each) => [each.id, smallest.id] as const);
    }),
  );
  return input.benefits.map((benefit): CountedBenefit => {
    const instead = counting.get(benefit.id);
    const figures = {
      benefit,
      gross: finite(ofBenefit('gross', benefit.id)) ?? 0,
      adjusted: adjustedOf(benefit),
    };
    if (instead === undefined) return { ...figures, status: 'not-isolated' };
    return instead === benefit.id
      ? { ...figures, status: 'counted' }
      : { ...figures, status: 'overlapped', instead };
  });
}
