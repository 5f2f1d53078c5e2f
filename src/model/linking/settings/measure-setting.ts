import { emptyProgramme, type Programme } from '../../programme/schema.ts';
import { withKpiMeasure } from '../../programme/with-measure.ts';
import { type FieldReader, readFragment } from '../fragment.ts';
import type { LinkVocabulary } from '../link-vocabulary.ts';
import type { SettingReading, StepSetting } from './step-setting.ts';
import { switchField } from './word-field.ts';

/** The readable links of the measurement plan. */
export const measureSetting: StepSetting = { named: /(?:^|&)k\./, read };

/** Reads the readable links of the measurement plan, such as `k.sessions-held=1&k.decisions-changed=1`, in their order. */
function read(fragment: string, { kpis }: LinkVocabulary): SettingReading {
  const fields = new Map<string, FieldReader<Programme>>(
    kpis.map((kpi) => [
      `k.${kpi}`,
      switchField((programme, on) => (on ? withKpiMeasure(programme, kpi) : programme)),
    ]),
  );
  return readFragment(fragment, emptyProgramme(), (key) => fields.get(key));
}
