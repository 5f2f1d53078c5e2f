import { emptyProgramme, type Programme } from '../../programme/schema.ts';
import { withCase } from '../../programme/with-case.ts';
import { readFragment } from '../fragment.ts';
import type { LinkVocabulary } from '../link-vocabulary.ts';
import type { SettingReading, StepSetting } from './step-setting.ts';
import { wordField } from './word-field.ts';

/** The readable links of the business case. */
export const caseSetting: StepSetting = { named: /(?:^|&)case=/, read };

/** Reads the readable links of the business case, such as `case=three-readings`: an example that the site ships. */
function read(fragment: string, { cases }: LinkVocabulary): SettingReading {
  const field = wordField<Programme, string>(
    cases.map(({ id }) => id),
    (programme, named) => {
      const example = cases.find(({ id }) => id === named);
      return example === undefined ? programme : withCase(programme, example);
    },
  );
  return readFragment(fragment, emptyProgramme(), (key) => (key === 'case' ? field : undefined));
}
