import { programmeFormat, programmeSchema, programmeVersion } from '../model/programme/schema.ts';
import type { ProgrammeCase } from '../model/programme/with-case.ts';
import type { Case } from '../schema/case.ts';

/**
 * An example as a programme that holds nothing else.
 * @throws {Error} if a figure is out of the range that a programme allows.
 */
export function programmeCaseOf(id: string, data: Case): ProgrammeCase {
  const { title, summary, story, executives, mentors, selection } = data;
  const read = programmeSchema.safeParse({
    format: programmeFormat,
    version: programmeVersion,
    name: title,
    context: { executives, mentors },
    business: {
      lines: data.costs,
      overheadShare: data.overheadShare,
      costRanges: data.costRanges,
      selection,
    },
    measurement: data.measures,
  });
  if (!read.success)
    throw new Error(
      `content/cases/${id}: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  return { id, label: title, summary, story, programme: read.data };
}
