import type { Role } from '../schema/fields.ts';
import type { UiAreas } from './ui.ts';

/** A role in words. */
export function roleLabel(words: UiAreas['words'], role: Role): string {
  return words[role];
}
