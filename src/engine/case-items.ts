import type { ProgrammeCase } from '../model/programme/with-case.ts';
import { ordered } from './entries.ts';
import { programmeCaseOf } from './programme-case-of.ts';

/** The example business cases as a planner takes them over. */
export async function caseItems(): Promise<readonly ProgrammeCase[]> {
  return (await ordered('cases')).map(({ id, data }) => programmeCaseOf(id, data));
}
