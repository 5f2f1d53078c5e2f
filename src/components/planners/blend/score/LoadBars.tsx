import { useId } from 'react';
import { fill } from '../../../../engine/fill.ts';
import type { Plan } from '../../frame/plan.ts';
import type { ScoreEditorStrings } from './score-editor-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: ScoreEditorStrings;
}

const height = 64;
const top = 18;

/** What each week takes of an executive, against the cap: what passes it is hatched. Its data is the week table. */
export function LoadBars({ plan, strings }: Props) {
  const hatch = useId();
  const { executiveMinutesByWeek: load } = plan.evaluation.blend.load;
  const capMinutes = plan.evaluation.methods.inputs.capHours.value * 60;
  const hours = (minutes: number) => plan.figures.number(minutes / 60);
  const peak = Math.max(...load, 1);
  // A cap far above everything would press the columns flat.
  const highest = Math.max(peak, Math.min(capMinutes, peak * 1.6));
  const showsCap = capMinutes <= highest;
  const y = (minutes: number) => top + height * (1 - minutes / highest);
  const share = (part: number) => `${((part / load.length) * 100).toFixed(3)}%`;
  const peakWeek = load.indexOf(peak);
  return (
    <svg
      className="load-bars"
      width="100%"
      height={top + height + 2}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="6" height="6" />
          <line className="hatch-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {load.map((minutes, index) => {
        const within = Math.min(minutes, capMinutes);
        const place = { x: share(index + 0.2), width: share(0.6) };
        return (
          // Weeks have no other name than their place.
          <g key={`week-${index + 1}`}>
            {within > 0 && (
              <rect
                className="ink-leader"
                {...place}
                y={y(within)}
                height={top + height - y(within)}
              />
            )}
            {minutes > capMinutes && (
              <rect
                className="over-cap"
                fill={`url(#${hatch})`}
                {...place}
                y={y(minutes)}
                height={y(within) - y(minutes)}
              />
            )}
          </g>
        );
      })}
      {showsCap && (
        <>
          <line className="cap-line" x1="0" x2="100%" y1={y(capMinutes)} y2={y(capMinutes)} />
          <text className="load-peak cap-label" x="100%" y={y(capMinutes) - 4}>
            {fill(strings.cap, { hours: hours(capMinutes) })}
          </text>
        </>
      )}
      {peakWeek >= 0 && (
        <text
          className="load-peak"
          textAnchor={peakWeek === 0 ? 'start' : peakWeek > load.length * 0.6 ? 'end' : 'middle'}
          x={share(peakWeek + (peakWeek === 0 ? 0.2 : peakWeek > load.length * 0.6 ? 0.8 : 0.5))}
          y={y(peak) - 4}
        >
          {fill(strings.peak, { hours: hours(peak) })}
        </text>
      )}
      <line className="staff" x1="0" x2="100%" y1={top + height} y2={top + height} />
    </svg>
  );
}
