import { type PointerEvent, useRef } from 'react';

/** What a drag begins from. */
interface Drag {
  readonly pointer: number;
  readonly cell: HTMLElement;
  /** What is seen to move. */
  readonly drawing: SVGElement | null;
  readonly method: string;
  readonly from: number;
  readonly x: number;
  readonly cellWidth: number;
  week: number;
  moved: boolean;
}

interface Options {
  readonly weeks: number;
  readonly onDrop: (method: string, from: number, week: number) => void;
}

/** Pixels that a finger may tremble without dragging. */
const tremble = 4;

/**
 * Drags an event along its line. While it is dragged only a transform of the mark changes, so that each frame is cheap; the plan
 * changes once, when it is dropped. Escape puts it back.
 */
export function useEventDrag({ weeks, onDrop }: Options) {
  const drag = useRef<Drag>(undefined);
  const justDragged = useRef(false);

  const end = (drop: boolean) => {
    const now = drag.current;
    if (now === undefined) return;
    drag.current = undefined;
    now.drawing?.style.removeProperty('transform');
    now.cell.removeAttribute('data-dragged');
    mark(now, undefined);
    if (now.cell.hasPointerCapture(now.pointer)) now.cell.releasePointerCapture(now.pointer);
    // The click that follows a drag is no click.
    justDragged.current = now.moved;
    if (drop && now.moved) onDrop(now.method, now.from, now.week);
  };

  return {
    /** Whether the click that comes now belongs to a drag. */
    wasDrag() {
      const was = justDragged.current;
      justDragged.current = false;
      return was;
    },
    cancel() {
      const isDragging = drag.current?.moved === true;
      end(false);
      return isDragging;
    },
    handlers: (method: string, from: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        const cell = event.currentTarget;
        justDragged.current = false;
        cell.setPointerCapture(event.pointerId);
        drag.current = {
          pointer: event.pointerId,
          cell,
          drawing: cell.querySelector('svg'),
          method,
          from,
          x: event.clientX,
          cellWidth: cell.getBoundingClientRect().width,
          week: from,
          moved: false,
        };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = drag.current;
        if (now?.pointer !== event.pointerId) return;
        const by = event.clientX - now.x;
        if (!now.moved && Math.abs(by) < tremble) return;
        now.moved = true;
        now.cell.setAttribute('data-dragged', '');
        const least = (1 - from) * now.cellWidth;
        const most = (weeks - from) * now.cellWidth;
        const shift = Math.min(most, Math.max(least, by));
        now.drawing?.style.setProperty('transform', `translateX(${shift}px)`);
        now.week = from + Math.round(shift / now.cellWidth);
        mark(now, now.week);
      },
      onPointerUp() {
        end(true);
      },
      onPointerCancel() {
        end(false);
      },
    }),
  };
}

/** Marks the week over which the event is held, in the line of the dragged event. */
function mark({ cell }: Drag, week: number | undefined): void {
  const line = cell.parentElement;
  line?.querySelector('[data-target]')?.removeAttribute('data-target');
  if (week !== undefined) line?.children[week - 1]?.setAttribute('data-target', '');
}
