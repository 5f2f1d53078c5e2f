import type { EnteredId } from './quantities/entered-quantities.ts';
import type { BenefitInput, ReturnsInput } from './returns-input.ts';
import type { Spread } from './types.ts';

/** One figure that the calculation starts from. */
export interface ReturnsParameter {
  /** Tells it from all others: the name, with the benefit's id before it where it belongs to one. */
  readonly key: string;
  readonly name: EnteredId;
  /** Id of the benefit that it belongs to; none for costs. */
  readonly benefit?: string;
  readonly spread: Spread;
  /** Whether a lower figure means a larger benefit, so that draws run from its high end to its low one. */
  readonly mirrored: boolean;
}

/** The figures of a calculation in the order of the random draws: benefit by benefit, then the costs (models.md §4). */
export function returnsParameters(input: ReturnsInput): readonly ReturnsParameter[] {
  const { ranges } = input;
  return [
    ...input.benefits.flatMap(benefitParameters),
    own('paid-lines', known(input.paidLines)),
    own('overhead-share', known(input.overheadShare)),
    own('paid-range', ranges.paid),
    own('executives-time', known(input.executivesTime)),
    own('executives-time-range', ranges.executivesTime),
    own('mentors-time', known(input.mentorsTime)),
    own('mentors-time-range', ranges.mentorsTime),
    own('time-counted', known(input.timeCounted ? 1 : 0)),
  ];
}

/** Key of a figure of one benefit. */
export const benefitKey = (benefit: string, name: string): string => `${benefit} ${name}`;

function benefitParameters(benefit: BenefitInput): readonly ReturnsParameter[] {
  const { id, better, isolation } = benefit;
  const fewer = better < 0;
  const of = (name: EnteredId, spread: Spread, mirrored = false): ReturnsParameter => ({
    key: benefitKey(id, name),
    name,
    benefit: id,
    spread,
    mirrored,
  });
  const shared = [
    of('better', known(better)),
    of('before', benefit.before, !fewer),
    of('after', benefit.after, fewer),
  ];
  const value = [of('exposure', benefit.exposure), of('unit-value', benefit.unitValue)];
  switch (isolation?.calculation) {
    case undefined:
      return [...shared, ...value];
    case 'estimate':
      return [
        ...shared,
        ...value,
        of('attribution', isolation.attribution),
        of('confidence', isolation.confidence),
      ];
    case 'comparison':
      return [
        ...shared,
        of('comparison-before', isolation.comparisonBefore, fewer),
        of('comparison-after', isolation.comparisonAfter, !fewer),
        ...value,
        of('confidence', isolation.confidence),
      ];
    case 'trend':
      return [
        ...shared,
        of('trend-slope', isolation.trendSlope, !fewer),
        of('trend-periods', isolation.trendPeriods),
        ...value,
        of('confidence', isolation.confidence),
      ];
  }
}

const own = (name: EnteredId, spread: Spread): ReturnsParameter => ({
  key: name,
  name,
  spread,
  mirrored: false,
});

/** A figure that is known. */
function known(value: number): Spread {
  return { low: value, mode: value, high: value };
}
