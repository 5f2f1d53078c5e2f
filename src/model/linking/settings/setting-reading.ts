import type { Programme } from '../../programme/schema.ts';
import type { Dropped } from '../fragment.ts';

/** A programme with what a readable link names, and what of the link was not understood. */
export interface SettingReading {
  readonly state: Programme;
  readonly dropped: readonly Dropped[];
}
