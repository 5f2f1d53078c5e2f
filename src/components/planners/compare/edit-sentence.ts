import { fill } from '../../../engine/fill.ts';
import type { EditLabel } from '../../../model/programme/comparing/edit-label.ts';
import type { DifferenceSpeech } from './difference-labels.ts';
import { differenceLabel } from './difference-sentence.ts';

/** What an edit changed, for "Undo: {what}": "Weight of programme cost and 2 more"; empty where it changed nothing. */
export function editSentence(edit: EditLabel, speech: DifferenceSpeech): string {
  if (edit.kind === 'nothing') return '';
  const { formats, strings } = speech;
  const what = differenceLabel(edit.difference, speech);
  return edit.more === 0 ? what : fill(strings.editMore, { what, n: formats.number(edit.more) });
}
