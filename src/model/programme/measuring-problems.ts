import type { MeasureTraits } from './measure-traits.ts';
import type { Measure } from './schema.ts';

/** Something that a measure lacks or gets wrong. `not-told`: of one's own, which way is better or when it moves. */
export type MeasureProblem =
  'no-baseline' | 'no-target' | 'target-not-better' | 'due-before-start' | 'not-told';

/**
 * Something that the set of measures lacks or has too much of. `only-lagging`: all move after the cycle. `nothing-leading`:
 * none is known to move during it; of some of one's own it is not said when they do. `nothing-early`: something leads, but
 * nothing shows engagement or behaviour, which move first.
 */
export type MeasurementProblem =
  | 'nothing-measured'
  | 'only-lagging'
  | 'nothing-leading'
  | 'nothing-early'
  | 'no-safeguard'
  | 'too-many';

/** Measures beyond this number are a burden on those who take them (our judgement). */
export const mostMeasures = 7;

/** What one measure lacks, in the order of its fields. Without a direction any target will do; so it will for safeguards. */
export function measureProblems(
  { baseline, target, due }: Measure,
  { direction, timing }: Pick<MeasureTraits, 'direction' | 'timing'>,
  start: string | undefined,
): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  if (baseline === undefined) problems.push('no-baseline');
  if (target === undefined) problems.push('no-target');
  if (baseline !== undefined && target !== undefined && !isBetter(baseline, target, direction))
    problems.push('target-not-better');
  // Days in ISO form sort as texts do.
  if (due !== undefined && start !== undefined && due < start) problems.push('due-before-start');
  if (direction === undefined || timing === undefined) problems.push('not-told');
  return problems;
}

function isBetter(
  baseline: number,
  target: number,
  direction: MeasureTraits['direction'],
): boolean {
  if (direction === 'up') return target > baseline;
  if (direction === 'down') return target < baseline;
  return true;
}

/** What the measures lack together, by their traits. */
export function measurementProblems(
  measured: readonly Pick<MeasureTraits, 'bucket' | 'timing' | 'direction'>[],
): MeasurementProblem[] {
  if (measured.length === 0) return ['nothing-measured'];
  const problems: MeasurementProblem[] = [];
  // A safeguard shows harm, not progress.
  const effects = measured.filter(({ direction }) => direction !== 'safeguard');
  const leading = effects.filter(({ timing }) => timing === 'leading');
  if (effects.length > 0 && effects.every(({ timing }) => timing === 'lagging'))
    problems.push('only-lagging');
  else if (leading.length === 0) problems.push('nothing-leading');
  else if (!leading.some(({ bucket }) => bucket === 'engagement' || bucket === 'behaviour'))
    problems.push('nothing-early');
  if (effects.length === measured.length) problems.push('no-safeguard');
  if (measured.length > mostMeasures) problems.push('too-many');
  return problems;
}
