import type { KeyboardEvent } from 'react';
import { fill } from '../../../../engine/fill.ts';
import type { PlacedTrack } from '../../../../model/planning/place-events.ts';
import type { Plan } from '../../frame/plan.ts';
import { misplacedSentence } from '../BlendProblems.tsx';
import type { BlendStrings } from '../blend-strings.ts';
import { EventMark } from './EventMark.tsx';
import type { ScoreEditorStrings } from './score-editor-strings.ts';
import type { useEventDrag } from './use-event-drag.ts';

/** An event that the keyboard has picked up. */
export interface Held {
  readonly method: string;
  readonly from: number;
}

interface Props {
  readonly plan: Plan;
  readonly strings: ScoreEditorStrings;
  readonly blendStrings: BlendStrings;
  readonly track: PlacedTrack;
  readonly label: string;
  readonly weeks: number;
  /** The week whose cell is the grid's stop for the keyboard, if it is in this line. */
  readonly focused: number | undefined;
  readonly held: Held | undefined;
  readonly drag: ReturnType<typeof useEventDrag>;
  readonly onPress: (week: number) => void;
  readonly onFocus: (week: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One line of the score: a cell a week. */
export function ScoreRow(props: Props) {
  const { plan, strings, blendStrings, track, label, weeks, focused, held, drag } = props;
  const { method, needs } = track;
  const { inputs, misplaced } = plan.evaluation.blend;
  const lead = plan.content.methods.find(({ id }) => id === method)?.lead ?? 'together';
  const own = held?.method === method ? held : undefined;
  // While it is held, the event is drawn where it would be put down.
  const shown = (week: number) => {
    const count = track.weeks.filter((each) => each === week).length;
    if (own === undefined) return count;
    return count - (week === own.from ? 1 : 0) + (week === focused ? 1 : 0);
  };

  function labelFor(week: number): string {
    const count = shown(week);
    const words = { week: plan.figures.number(week), form: needs.label, method: label };
    if (own !== undefined && week === focused) return fill(strings.cellHeld, words);
    if (count > 1) return fill(strings.cellEvents, { ...words, n: count });
    const wrong = misplaced.find((each) => each.method === method && each.week === week);
    if (count === 1 && wrong !== undefined)
      return fill(strings.cellWrong, {
        ...words,
        problem: misplacedSentence(wrong, plan, blendStrings),
      });
    if (count === 1) return fill(strings.cellEvent, words);
    return fill(inputs.closedWeeks.includes(week) ? strings.cellClosed : strings.cellEmpty, words);
  }

  return (
    <div role="row" className="score-row">
      <span role="rowheader" className="lane-label">
        {label}
      </span>
      <div className="score-cells" role="presentation">
        {Array.from({ length: weeks }, (_, index) => {
          const week = index + 1;
          const count = shown(week);
          const wrong = misplaced.some((each) => each.method === method && each.week === week);
          const classes = [
            'score-cell',
            ...(inputs.closedWeeks.includes(week) ? ['closed'] : []),
            ...(count > 0 ? ['has-event'] : []),
            ...(own !== undefined && week === focused ? ['held'] : []),
          ];
          return (
            <div
              key={`week-${week}`}
              role="gridcell"
              className={classes.join(' ')}
              tabIndex={week === focused ? 0 : -1}
              aria-label={labelFor(week)}
              onKeyDown={props.onKey}
              onFocus={() => {
                props.onFocus(week);
              }}
              onClick={() => {
                props.onPress(week);
              }}
              {...(count > 0 && plan.awake ? drag.handlers(method, week) : {})}
            >
              {count > 0 && (
                <EventMark
                  lead={lead}
                  executiveMinutes={needs.executiveMinutes}
                  wrong={wrong && own === undefined}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
