import type { ProgrammeKpi } from './content.ts';
import type { Measure } from './schema.ts';

/** Something that a measure lacks or gets wrong. */
export type MeasureProblem = 'no-baseline' | 'no-target' | 'target-not-better' | 'due-before-start';

/**
 * Something that the set of measures lacks or has too much of. `only-lagging`: all move after the cycle. `nothing-leading`:
 * none of the library's is known to move during it, what one's own do is not known. `nothing-early`: something leads, but
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

/** What one measure lacks, in the order of its fields. Without a direction, any target will do: safeguards and one's own. */
export function measureProblems(
  { baseline, target, due }: Measure,
  kpi: ProgrammeKpi | undefined,
  start: string | undefined,
): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  if (baseline === undefined) problems.push('no-baseline');
  if (target === undefined) problems.push('no-target');
  if (baseline !== undefined && target !== undefined && !isBetter(baseline, target, kpi))
    problems.push('target-not-better');
  // Days in ISO form sort as texts do.
  if (due !== undefined && start !== undefined && due < start) problems.push('due-before-start');
  return problems;
}

function isBetter(baseline: number, target: number, kpi: ProgrammeKpi | undefined): boolean {
  if (kpi?.direction === 'up') return target > baseline;
  if (kpi?.direction === 'down') return target < baseline;
  return true;
}

/** What the measures lack together, from their KPIs; `undefined` stands for one's own, of which nothing is known. */
export function measurementProblems(
  measured: readonly (ProgrammeKpi | undefined)[],
): MeasurementProblem[] {
  if (measured.length === 0) return ['nothing-measured'];
  const problems: MeasurementProblem[] = [];
  // A safeguard shows harm, not progress.
  const effects = measured.filter((kpi) => kpi?.direction !== 'safeguard');
  const leading = effects.filter((kpi) => kpi?.timing === 'leading');
  if (effects.length > 0 && effects.every((kpi) => kpi?.timing === 'lagging'))
    problems.push('only-lagging');
  else if (leading.length === 0) problems.push('nothing-leading');
  else if (!leading.some((kpi) => kpi?.bucket === 'engagement' || kpi?.bucket === 'behaviour'))
    problems.push('nothing-early');
  if (effects.length === measured.length) problems.push('no-safeguard');
  if (measured.length > mostMeasures) problems.push('too-many');
  return problems;
}
