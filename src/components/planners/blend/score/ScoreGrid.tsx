import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { labelledWeeks } from '../../../charts/score-drawing.ts';
import type { Plan } from '../../frame/plan.ts';
import type { BlendStrings } from '../blend-strings.ts';
import { EventBar } from './EventBar.tsx';
import { type GridPlace, placeAfter } from './grid-place.ts';
import { LoadBars } from './LoadBars.tsx';
import type { ScoreEditorStrings } from './score-editor-strings.ts';
import { type Held, ScoreRow } from './ScoreRow.tsx';
import type { EventEdits } from './use-event-edits.ts';
import { useEventDrag } from './use-event-drag.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: ScoreEditorStrings;
  readonly blendStrings: BlendStrings;
  readonly edits: EventEdits;
}

/** The score as a grid that is edited: by pointer along a line, by keyboard from cell to cell. */
export function ScoreGrid({ plan, strings, blendStrings, edits }: Props) {
  const { placing, inputs } = plan.evaluation.blend;
  const weeks = inputs.weeks.value;
  const rows = placing.tracks;
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, week: 1 });
  const [held, setHeld] = useState<Held>();
  // Only what the keyboard or an edit moved takes the focus along.
  const [follows, setFollows] = useState(0);
  const at: GridPlace = {
    row: Math.min(place.row, Math.max(0, rows.length - 1)),
    week: Math.min(place.week, weeks),
  };
  useEffect(() => {
    if (follows > 0)
      grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }, [follows]);

  const go = (to: GridPlace) => {
    setPlace(to);
    setFollows((count) => count + 1);
  };
  const moveTo = (method: string, from: number, week: number) => {
    setHeld(undefined);
    go({ row: rows.findIndex((row) => row.method === method), week });
    edits.move(method, from, week);
  };
  const drag = useEventDrag({ weeks, onDrop: moveTo });
  const labelOf = (wanted: string) =>
    plan.content.methods.find(({ id }) => id === wanted)?.label ?? wanted;
  const words = (method: string, week: number) => ({
    method: labelOf(method),
    week: plan.figures.number(week),
  });

  function press(row: number, week: number) {
    const track = rows[row];
    if (track === undefined || !plan.awake || drag.wasDrag()) return;
    setPlace({ row, week });
    if (!track.weeks.includes(week)) {
      setFollows((count) => count + 1);
      edits.add(track.method, week);
    }
  }

  function onKey(event: KeyboardEvent) {
    const track = rows[at.row];
    if (track === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
    const handled = held === undefined ? onFreeKey(event.key, track) : onHeldKey(event.key, held);
    if (handled) event.preventDefault();
  }

  function onFreeKey(key: string, { method, weeks: own }: (typeof rows)[number]): boolean {
    const to = placeAfter(key, at, rows.length, weeks);
    if (to !== undefined) {
      go(to);
      return true;
    }
    if (key === 'Escape') return drag.cancel();
    if (!plan.awake) return false;
    const has = own.includes(at.week);
    if ((key === 'Delete' || key === 'Backspace') && has) {
      edits.remove(method, at.week);
      setFollows((count) => count + 1);
      return true;
    }
    if (key !== 'Enter' && key !== ' ') return false;
    if (has) {
      setHeld({ method, from: at.week });
      edits.tell(fill(strings.pickedUp, words(method, at.week)));
    } else {
      edits.add(method, at.week);
      setFollows((count) => count + 1);
    }
    return true;
  }

  function onHeldKey(key: string, { method, from }: Held): boolean {
    if (key === 'Enter' || key === ' ') {
      moveTo(method, from, at.week);
      if (from === at.week) edits.tell(fill(strings.putBack, words(method, from)));
      return true;
    }
    if (key === 'Escape' || key === 'Tab') {
      setHeld(undefined);
      go({ row: at.row, week: from });
      edits.tell(fill(strings.putBack, words(method, from)));
      return key === 'Escape';
    }
    const to = placeAfter(key, at, rows.length, weeks);
    if (to === undefined) return false;
    // An event stays on its line.
    go({ row: at.row, week: to.week });
    const closed = inputs.closedWeeks.includes(to.week);
    edits.tell(
      fill(closed ? strings.overClosed : strings.over, { week: plan.figures.number(to.week) }),
    );
    return true;
  }

  const labelled = new Set(labelledWeeks(weeks));
  const chosen = rows[at.row];
  return (
    <div className={`score-editor density-${weeks > 28 ? 'high' : weeks > 16 ? 'medium' : 'low'}`}>
      <div className="score-sheet">
        <div className="score-lines">
          <div
            ref={grid}
            role="grid"
            tabIndex={-1}
            aria-label={strings.label}
            aria-rowcount={rows.length + 1}
            aria-colcount={weeks + 1}
          >
            <div role="row" className="score-row score-head">
              <span role="columnheader" className="lane-label">
                <span className="visually-hidden">{strings.method}</span>
              </span>
              <div className="score-cells" role="presentation">
                {Array.from({ length: weeks }, (_, index) => (
                  <span key={`week-${index + 1}`} role="columnheader">
                    <span className="visually-hidden">
                      {fill(strings.weekHead, { week: plan.figures.number(index + 1) })}
                    </span>
                    {labelled.has(index + 1) && <span aria-hidden="true">{index + 1}</span>}
                  </span>
                ))}
              </div>
            </div>
            {rows.map((track, row) => (
              <ScoreRow
                key={track.method}
                {...{ plan, strings, blendStrings, track, held, drag, weeks }}
                label={labelOf(track.method)}
                onKey={onKey}
                onFocus={(week) => {
                  setPlace({ row, week });
                }}
                focused={row === at.row ? at.week : undefined}
                onPress={(week) => {
                  press(row, week);
                }}
              />
            ))}
          </div>
          <div className="score-row">
            <span className="lane-label" aria-hidden="true">
              {strings.load}
            </span>
            <LoadBars {...{ plan, strings }} />
          </div>
        </div>
      </div>
      {chosen?.weeks.includes(at.week) === true && held === undefined && (
        <EventBar
          {...{ plan, strings, edits }}
          method={chosen.method}
          label={labelOf(chosen.method)}
          week={at.week}
          onMoved={(week) => {
            setPlace({ row: at.row, week });
          }}
        />
      )}
    </div>
  );
}
