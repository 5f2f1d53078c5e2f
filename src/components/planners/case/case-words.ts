import type { IsolationItems } from '../../../engine/isolation-items.ts';
import type { ProgrammeCase } from '../../../model/programme/with-case.ts';
import type { GuardPaths } from './results/GuardList.tsx';

/** What the business case shows besides its strings: examples, ways to isolate, and where things are explained. */
export interface CaseItems {
  readonly isolations: IsolationItems;
  readonly examples: readonly ProgrammeCase[];
  readonly guardPaths: GuardPaths;
  /** Chapter on what a pilot can show. */
  readonly pilotPath: string;
  /** Page of the site's defaults, and their names by id. */
  readonly defaultsPath: string;
  readonly defaultNames: Readonly<Record<string, string>>;
}
