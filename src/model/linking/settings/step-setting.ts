import type { Programme } from '../../programme/schema.ts';
import type { Dropped } from '../fragment.ts';
import type { LinkVocabulary } from '../link-vocabulary.ts';

/** A programme with what a readable link names, and what of the link was not understood. */
export interface SettingReading {
  readonly state: Programme;
  readonly dropped: readonly Dropped[];
}

/** The readable links of one step, as the playbook writes them. */
export interface StepSetting {
  /** What a fragment has to name to be one of them. */
  readonly named: RegExp;
  readonly read: (fragment: string, vocabulary: LinkVocabulary) => SettingReading;
}
