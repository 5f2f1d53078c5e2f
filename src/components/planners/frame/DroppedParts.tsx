import { fill } from '../../../engine/fill.ts';
import type { DroppedPart } from '../../../model/programme/reading/read-programme.ts';
import { droppedSentence } from './dropped-sentence.ts';
import type { PlanStrings } from './plan-strings.ts';

interface Props {
  readonly dropped: readonly DroppedPart[];
  readonly strings: PlanStrings;
  readonly onDismiss: () => void;
}

const shown = 8;

/** Says what of a link or a file was left out. Values are shown as text, never run. */
export function DroppedParts({ dropped, strings, onDismiss }: Props) {
  if (dropped.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{strings.droppedTitle}</strong>
      </p>
      <ul>
        {dropped.slice(0, shown).map((part, index) => (
          <li key={`${part.path}-${index}`}>{droppedSentence(part, strings)}</li>
        ))}
        {dropped.length > shown && (
          <li>{fill(strings.droppedMore, { n: dropped.length - shown })}</li>
        )}
      </ul>
      <button type="button" className="button quiet" onClick={onDismiss}>
        {strings.dismiss}
      </button>
    </div>
  );
}
