import type { ProgrammeContent, ProgrammeKpi } from './content.ts';
import { measureTraits, type MeasureTraits } from './measure-traits.ts';
import {
  type MeasurementProblem,
  measurementProblems,
  type MeasureProblem,
  measureProblems,
} from './measuring-problems.ts';
import { programmeCounts } from './ranges.ts';
import type { Measure, Programme } from './schema.ts';
import type { Selecting } from './selecting.ts';

/** One measure with what the library knows of it. */
export interface MeasureInPlan {
  readonly measure: Measure;
  /** The library's entry; none for one's own or one that the site does not have. */
  readonly kpi: ProgrammeKpi | undefined;
  /** One's own name, else the library's, else the id; with a number behind it where an earlier measure is called the same. */
  readonly label: string;
  readonly traits: MeasureTraits;
  readonly problems: readonly MeasureProblem[];
}

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
  /** Whether a programme can hold no more measures. */
  readonly full: boolean;
}

/** Evaluates the fifth step. KPIs that the site does not have stay as measures, and are called by their ids. */
export function measuring(
  { measurement, context }: Programme,
  { kpis, methods }: ProgrammeContent,
  { chosen }: Pick<Selecting, 'chosen'>,
): Measuring {
  const known = measurement.map((measure) => kpis.find(({ id }) => id === measure.kpi));
  const labels = distinct(measurement.map((measure, index) => nameOf(measure, known[index])));
  const measures = measurement.map((measure, index): MeasureInPlan => {
    const kpi = known[index];
    const label = labels[index] ?? measure.id;
    const traits = measureTraits(measure, kpi);
    const problems = measureProblems(measure, traits, context.start);
    return { measure, kpi, label, traits, problems };
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
    problems: measurementProblems(measures.map(({ traits }) => traits)),
    suggested,
    others: open.filter(({ id }) => !suggested.some(({ kpi }) => kpi.id === id)),
    full: measurement.length >= programmeCounts.measures,
  };
}

const urgency = ({ direction, timing }: ProgrammeKpi) =>
  direction === 'safeguard' ? 0 : timing === 'leading' ? 1 : 2;

function nameOf({ id, kpi: wanted, name = '' }: Measure, kpi: ProgrammeKpi | undefined): string {
  return name.trim() === '' ? (kpi?.label ?? wanted ?? id) : name;
}

/** The same names, each with the next free number behind it where it was there before. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}
