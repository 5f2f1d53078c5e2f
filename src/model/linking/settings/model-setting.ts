import { programmeRanges as ranges } from '../../programme/ranges.ts';
import {
  emptyProgramme,
  governanceFlags,
  type Programme,
  safetyLevels,
} from '../../programme/schema.ts';
import { type FieldReader, longestFragment, readFragment } from '../fragment.ts';
import type { LinkVocabulary } from '../link-vocabulary.ts';
import { numberField } from './number-field.ts';
import type { SettingReading, StepSetting } from './step-setting.ts';
import { switchField, wordField } from './word-field.ts';

type Context = Programme['context'];
type Field = FieldReader<Programme>;

/** The readable links of the model chooser. */
export const modelSetting: StepSetting = { named: /=/, read };

/**
 * Reads the readable links of the model chooser, such as `g.succession=5&weeks=26&safety=high&charter=1&mentor=0`, into a
 * programme that holds only what the link names.
 */
function read(fragment: string, vocabulary: LinkVocabulary): SettingReading {
  // A link that names any gap replaces the gaps that the site opens with; else its reader would see others' weights.
  const namesGap = /(?:^|&)g\./.test(fragment.slice(0, longestFragment));
  const gaps = Object.fromEntries(namesGap ? vocabulary.gaps.map((gap) => [gap, 0]) : []);
  return readFragment(fragment, { ...emptyProgramme(), gaps }, (key) => fieldOf(key, vocabulary));
}

function fieldOf(key: string, { gaps }: LinkVocabulary): Field | undefined {
  const gap = gaps.find((each) => key === `g.${each}`);
  if (gap !== undefined) {
    return numberField(ranges.gapWeight, (programme, weight) => ({
      ...programme,
      gaps: { ...programme.gaps, [gap]: weight },
    }));
  }
  const flag = governanceFlags.find((each) => each === key);
  if (flag !== undefined) return switchField((programme, on) => within(programme, { [flag]: on }));
  return fields.get(key);
}

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  [
    'weeks',
    numberField(ranges.horizonWeeks, (programme, horizonWeeks) =>
      within(programme, { horizonWeeks }),
    ),
  ],
  ['safety', wordField(safetyLevels, (programme, safety) => within(programme, { safety }))],
  ['mentor', switchField((programme, existingMentor) => within(programme, { existingMentor }))],
]);

function within(programme: Programme, context: Context): Programme {
  return { ...programme, context: { ...programme.context, ...context } };
}
