import type { Programme } from '../schema.ts';
import { diffProgrammes } from './diff-programmes.ts';
import type { Difference } from './difference.ts';

/** What an edit did: nothing, or one thing and how many more. */
export type EditLabel =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'edit'; readonly difference: Difference; readonly more: number };

/**
 * Names an edit by the first of its differences, for "Undo: weight of cost". The mark of the site's content, which a save sets
 * along the way, counts only where nothing else differs.
 */
export function editLabel(before: Programme, after: Programme): EditLabel {
  const all = diffProgrammes(before, after);
  const entered = all.filter(({ code }) => code !== 'content');
  const [difference, ...others] = entered.length > 0 ? entered : all;
  return difference === undefined
    ? { kind: 'nothing' }
    : { kind: 'edit', difference, more: others.length };
}
