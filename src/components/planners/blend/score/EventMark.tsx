import type { ProgrammeMethod } from '../../../../model/programme/content.ts';
import { markRadius, pairOffset } from '../../../charts/score-drawing.ts';
import { inkClass } from '../../../marks/ink.ts';

interface Props {
  readonly lead: ProgrammeMethod['lead'];
  readonly executiveMinutes: number;
  /** Whether it stands where a limit does not allow it. */
  readonly wrong: boolean;
}

/** An event as the score draws it; one that breaks a limit has a ring and a sign as well. */
export function EventMark({ lead, executiveMinutes, wrong }: Props) {
  const radius = markRadius(executiveMinutes);
  const circle = (ink: string, x = 0) => (
    <circle className={`mark ${ink}`} cx={x} cy="0" r={radius} />
  );
  const offset = pairOffset(executiveMinutes);
  return (
    <svg
      className="event-mark"
      viewBox="-22 -22 44 44"
      width="44"
      height="44"
      aria-hidden="true"
      focusable="false"
    >
      {lead === 'together' ? (
        <g className="pair-mark">
          {circle('ink-leader', -offset)}
          <g className="overprint">{circle('ink-mentor', offset)}</g>
        </g>
      ) : (
        circle(inkClass[lead])
      )}
      {wrong && (
        <>
          <circle className="wrong-ring" cx="0" cy="0" r={Math.min(20, radius + 4)} />
          <text className="wrong-sign" x="0" y="5">
            !
          </text>
        </>
      )}
    </svg>
  );
}
