import { canonicalProgramme } from '../model/programme/reading/canonical.ts';
import { readProgramme } from '../model/programme/reading/read-programme.ts';
import { type Programme, programmeSchema } from '../model/programme/schema.ts';

/**
 * The programme as it will be when it is read again: itself, unless it holds what the schema does not take; then without
 * that. So what is shown is what is kept. `undefined` where nothing could be read.
 */
export function readableProgramme(programme: Programme): Programme | undefined {
  if (programmeSchema.safeParse(programme).success) return programme;
  const reading = readProgramme(canonicalProgramme(programme));
  return reading.kind === 'programme' ? reading.programme : undefined;
}
