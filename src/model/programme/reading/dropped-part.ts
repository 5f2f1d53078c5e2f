import type { DropReason as LinkDropReason } from '../../linking/fragment.ts';
import { shortened } from './shortened.ts';

/**
 * Why a part was dropped or changed. `cleaned` and `too-long` in a text: it was kept without the forbidden characters, or
 * its beginning was. `incomplete`: an entry went because something that it cannot do without was missing or wrong.
 */
export type DropReason =
  | LinkDropReason
  | 'forbidden-key'
  | 'wrong-type'
  | 'not-whole'
  | 'not-a-day'
  | 'not-an-id'
  | 'too-many'
  | 'incomplete'
  | 'cleaned';

/** A part of a document or link that was not taken as it stood. */
export interface DroppedPart {
  /** Where it stands: keys with points between, entries of lists counted from 1; in a setting link, its key. */
  readonly path: string;
  /** What stands there, shortened for display. */
  readonly value: string;
  readonly reason: DropReason;
  /** What would be taken, where that is a range, a list or a length. */
  readonly allowed?: string;
}

/** A part as it is reported. */
export function droppedPart(
  path: readonly PropertyKey[],
  value: unknown,
  reason: DropReason,
  allowed?: string,
): DroppedPart {
  const names = path.map((key) =>
    typeof key === 'number' ? `${key + 1}` : shortened(String(key)),
  );
  return {
    path: names.join('.'),
    value: shortened(value),
    reason,
    ...(allowed === undefined ? {} : { allowed }),
  };
}
