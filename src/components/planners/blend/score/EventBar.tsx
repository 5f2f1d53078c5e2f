import { fill } from '../../../../engine/fill.ts';
import type { Plan } from '../../frame/plan.ts';
import type { ScoreEditorStrings } from './score-editor-strings.ts';
import type { EventEdits } from './use-event-edits.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: ScoreEditorStrings;
  readonly edits: EventEdits;
  readonly method: string;
  readonly label: string;
  readonly week: number;
  /** Told where the event has gone. */
  readonly onMoved?: (week: number) => void;
}

/** What can be done with one event without dragging it. */
export function EventBar({ plan, strings, edits, method, label, week, onMoved }: Props) {
  const weeks = plan.evaluation.blend.inputs.weeks.value;
  const words = { method: label, week: plan.figures.number(week) };
  const move = (to: number) => {
    onMoved?.(to);
    edits.move(method, week, to);
  };
  return (
    <p className="event-bar">
      <span>{fill(strings.selected, words)}</span>
      <button
        type="button"
        className="button quiet"
        disabled={!plan.awake || week <= 1}
        aria-label={fill(strings.earlierWhat, words)}
        onClick={() => {
          move(Math.min(weeks, week - 1));
        }}
      >
        {strings.earlier}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={!plan.awake || week >= weeks}
        aria-label={fill(strings.laterWhat, words)}
        onClick={() => {
          move(week + 1);
        }}
      >
        {strings.later}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={!plan.awake}
        aria-label={fill(strings.takeOutWhat, words)}
        onClick={() => {
          edits.remove(method, week);
        }}
      >
        {strings.takeOut}
      </button>
    </p>
  );
}
