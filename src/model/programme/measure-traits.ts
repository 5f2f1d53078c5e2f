import type { ProgrammeKpi } from './content.ts';
import type { Measure } from './schema.ts';

/** What is known of a measure's figure: from the library, else from its reader. */
export interface MeasureTraits {
  /** As it is written after a figure; empty where nobody said. */
  readonly unit: string;
  readonly bucket: ProgrammeKpi['bucket'] | undefined;
  readonly timing: ProgrammeKpi['timing'] | undefined;
  /** Which way is better; none where nobody said: then any target will do. */
  readonly direction: ProgrammeKpi['direction'] | undefined;
  /** How often it is taken; the reader may take a figure of the library more or less often than it says. */
  readonly rhythm: string | undefined;
}

/** The traits of a measure; all but the rhythm of a KPI are the library's, so that a figure means the same everywhere. */
export function measureTraits(measure: Measure, kpi: ProgrammeKpi | undefined): MeasureTraits {
  const { unit = '', bucket, timing, direction } = kpi ?? measure;
  return { unit, bucket, timing, direction, rhythm: measure.rhythm ?? kpi?.rhythm };
}
