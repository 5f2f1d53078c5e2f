import { programmeRanges as ranges } from '../../programme/ranges.ts';
import { emptyProgramme, type Programme } from '../../programme/schema.ts';
import { startFromBlend } from '../../programme/starts.ts';
import { type FieldReader, longestFragment, readFragment } from '../fragment.ts';
import type { LinkVocabulary } from '../link-vocabulary.ts';
import { numberField } from './number-field.ts';
import type { SettingReading, StepSetting } from './step-setting.ts';
import { wordField } from './word-field.ts';

type Field = FieldReader<Programme>;

/** The readable links of the blend planner. */
export const blendSetting: StepSetting = { named: /(?:^|&)blend=/, read };

/**
 * Reads the readable links of the blend planner, such as `blend=quarter&executives=12&weeks=16&cap=2`, into a programme that
 * starts from the blend and differs from it where the link says so.
 */
function read(fragment: string, { blends }: LinkVocabulary): SettingReading {
  // What else the link names stands over the blend, wherever the blend stands in the link.
  const named = new URLSearchParams(fragment.slice(0, longestFragment)).get('blend');
  const blend = blends.find(({ id }) => id === named);
  const start = blend === undefined ? emptyProgramme() : startFromBlend(blend);
  const known = wordField<Programme, string>(
    blends.map(({ id }) => id),
    (programme) => programme,
  );
  return readFragment(fragment, { ...start, name: '' }, (key) =>
    key === 'blend' ? known : fields.get(key),
  );
}

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  [
    'executives',
    numberField(ranges.executives, (programme, executives) => ({
      ...programme,
      context: { ...programme.context, executives },
    })),
  ],
  [
    'weeks',
    numberField(ranges.planWeeks, (programme, weeks) => ({
      ...programme,
      plan: { ...programme.plan, weeks },
    })),
  ],
  [
    'cap',
    numberField(ranges.capHours, (programme, capHours) => ({
      ...programme,
      constraints: { ...programme.constraints, capHours },
    })),
  ],
]);
