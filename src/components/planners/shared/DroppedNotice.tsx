import { fill } from '../../../engine/fill.ts';
import type { Dropped, DropReason } from '../../../model/linking/fragment.ts';
import type { PlannerStrings } from './strings.ts';

interface Props {
  readonly dropped: readonly Dropped[];
  readonly strings: PlannerStrings;
  readonly onDismiss: () => void;
}

/** Says what of a link was left out. Values are shown as text, never run. */
export function DroppedNotice({ dropped, strings, onDismiss }: Props) {
  if (dropped.length === 0) return null;
  const templates: Record<DropReason, string> = {
    'unknown-key': strings.droppedUnknownKey,
    'unknown-value': strings.droppedUnknownValue,
    'not-a-number': strings.droppedNotANumber,
    'out-of-range': strings.droppedOutOfRange,
    'too-long': strings.droppedTooLong,
    'newer-version': strings.droppedNewerVersion,
    repeated: strings.droppedRepeated,
  };
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{strings.droppedTitle}</strong>
      </p>
      <ul>
        {dropped.slice(0, 8).map(({ key, value, reason, allowed = '' }, index) => (
          <li key={`${key}-${index}`}>{fill(templates[reason], { key, value, allowed })}</li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={onDismiss}>
        {strings.dismiss}
      </button>
    </div>
  );
}
