import { fill } from '../../../engine/fill.ts';
import type { PlannerStrings } from './strings.ts';

/** "workshops, shadowing and microlearning". */
export function listWords(words: readonly string[], strings: PlannerStrings): string {
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : fill(strings.and, { first: words.slice(0, -1).join(', '), last });
}
