import { fill } from '../../../engine/fill.ts';
import type { DroppedPart, DropReason } from '../../../model/programme/reading/read-programme.ts';
import type { PlanStrings } from './plan-strings.ts';

/** What was left out of a link or a file, and what would have been taken. */
export function droppedSentence(part: DroppedPart, strings: PlanStrings): string {
  const templates: Record<DropReason, string> = {
    'unknown-key': strings.droppedUnknownKey,
    'unknown-value':
      part.allowed === undefined ? strings.droppedUnknownValuePlain : strings.droppedUnknownValue,
    'not-a-number': strings.droppedNotANumber,
    'out-of-range': strings.droppedOutOfRange,
    'too-long': strings.droppedTooLong,
    'newer-version': strings.droppedNewerVersion,
    repeated: strings.droppedRepeated,
    'forbidden-key': strings.droppedForbiddenKey,
    'wrong-type': strings.droppedWrongType,
    'not-whole': strings.droppedNotWhole,
    'not-a-day': strings.droppedNotADay,
    'not-an-id': strings.droppedNotAnId,
    'too-many': strings.droppedTooMany,
    incomplete: strings.droppedIncomplete,
    cleaned: strings.droppedCleaned,
  };
  return fill(templates[part.reason], {
    path: part.path,
    value: part.value,
    allowed: part.allowed ?? '',
  });
}
