import { withEntry } from './edits.ts';
import type { Programme } from './schema.ts';

/** Items of a checklist to tick and to untick. */
export interface TickChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** The programme with items of one checklist ticked or unticked; ticks of items that the list no longer has stay, and all lie sorted. */
export function withTicks(
  programme: Programme,
  checklist: string,
  { add = [], remove = [] }: TickChange,
): Programme {
  const before = programme.ticks[checklist] ?? [];
  const after = [...new Set([...before, ...add])].filter((item) => !remove.includes(item)).sort();
  const ticks = withEntry(programme.ticks, checklist, after.length === 0 ? undefined : after);
  return { ...programme, ticks };
}
