import type { ProgrammeContent, ProgrammeKpi } from './content.ts';
import type { Measure, Programme } from './schema.ts';
import type { Selecting } from './selecting.ts';

/** Something that a measure lacks or gets wrong. */
export type MeasureProblem = 'no-baseline' | 'no-target' | 'target-not-better' | 'due-before-start';

/** One measure with what the library knows of it. */
export interface MeasureInPlan {
  readonly measure: Measure;
  /** The library's entry; none for one's own or one that the site does not have. */
  readonly kpi: ProgrammeKpi | undefined;
  /** One's own name, else the library's, else the id. */
  readonly label: string;
  readonly problems: readonly MeasureProblem[];
}

/** Something that the set of measures lacks or has too much of. */
export type MeasurementProblem =
  'nothing-measured' | 'nothing-leading' | 'no-safeguard' | 'too-many';

/** A KPI that is worth adding, and why: the chosen methods that it can show, none where it is a safeguard. */
export interface SuggestedKpi {
  readonly kpi: ProgrammeKpi;
  /** Ids of the methods. */
  readonly shows: readonly string[];
}

/** The fifth step: what will be measured, what it lacks, and what else could be. */
export interface Measuring {
  readonly measures: readonly MeasureInPlan[];
  readonly problems: readonly MeasurementProblem[];
  /** Leading ones first, safeguards before all. */
  readonly suggested: readonly SuggestedKpi[];
  /** The rest of the library. */
  readonly others: readonly ProgrammeKpi[];
}

/** Measures beyond this number are seldom taken (ours). */
export const mostMeasures = 7;

/** Evaluates the fifth step. */
export function measuring(
  { measurement, context }: Programme,
  { kpis, methods }: ProgrammeContent,
  { chosen }: Selecting,
): Measuring {
  const measures = measurement.map((measure): MeasureInPlan => {
    const kpi = kpis.find(({ id }) => id === measure.kpi);
    const own = measure.name === undefined || measure.name === '' ? undefined : measure.name;
    return {
      measure,
      kpi,
      label: own ?? kpi?.label ?? measure.kpi ?? measure.id,
      problems: measureProblems(measure, kpi, context.start),
    };
  });
  const open = kpis.filter(({ id }) => !measurement.some(({ kpi }) => kpi === id));
  const suggested = open
    .map((kpi) => ({
      kpi,
      shows: methods
        .filter(({ id, kpis: shown }) => chosen.value.includes(id) && shown.includes(kpi.id))
        .map(({ id }) => id),
    }))
    .filter(({ kpi, shows }) => shows.length > 0 || kpi.direction === 'safeguard')
    .sort((a, b) => urgency(a.kpi) - urgency(b.kpi));
  return {
    measures,
    problems: measurementProblems(measures),
    suggested,
    others: open.filter(({ id }) => !suggested.some(({ kpi }) => kpi.id === id)),
  };
}

const urgency = ({ direction, timing }: ProgrammeKpi) =>
  direction === 'safeguard' ? 0 : timing === 'leading' ? 1 : 2;

function measureProblems(
  { baseline, target, due }: Measure,
  kpi: ProgrammeKpi | undefined,
  start: string | undefined,
): MeasureProblem[] {
  const direction = kpi?.direction ?? 'safeguard';
  const worse =
    baseline !== undefined &&
    target !== undefined &&
    ((direction === 'up' && target <= baseline) || (direction === 'down' && target >= baseline));
  return [
    ...(baseline === undefined ? ['no-baseline' as const] : []),
    ...(target === undefined ? ['no-target' as const] : []),
    ...(worse ? ['target-not-better' as const] : []),
    // Days in ISO form sort as texts do.
    ...(due !== undefined && start !== undefined && due < start
      ? ['due-before-start' as const]
      : []),
  ];
}

function measurementProblems(measures: readonly MeasureInPlan[]): MeasurementProblem[] {
  if (measures.length === 0) return ['nothing-measured'];
  const known = measures.filter(({ kpi }) => kpi !== undefined);
  return [
    ...(known.some(({ kpi }) => kpi?.timing === 'leading') ? [] : ['nothing-leading' as const]),
    ...(known.some(({ kpi }) => kpi?.direction === 'safeguard') ? [] : ['no-safeguard' as const]),
    ...(measures.length > mostMeasures ? ['too-many' as const] : []),
  ];
}
