import { fill } from '../../engine/fill.ts';
import type { ScoreDrawing, ScoreLane, ScoreMark } from '../../engine/score-of-blend.ts';
import { inkClass } from '../marks/ink.ts';
import { labelledWeeks, loadPath, markRadius, pairOffset, weekCentre } from './score-drawing.ts';
import { Swatch } from './Swatch.tsx';
import { WeekBars } from './WeekBars.tsx';

/** The words around a score. */
export interface ScoreFigureStrings {
  readonly scoreOf: string;
  readonly loadLane: string;
  readonly legendLeader: string;
  readonly legendMentor: string;
  readonly legendTogether: string;
}

interface Props {
  readonly title: string;
  readonly score: ScoreDrawing;
  /** Formats hours. */
  readonly number: (hours: number) => string;
  readonly strings: ScoreFigureStrings;
}

const loadHeight = 56;
const anchorOf = (week: number, weeks: number) =>
  week === 1 ? 'start' : week === weeks ? 'end' : 'middle';
const percent = (value: number) => `${value.toFixed(2)}%`;

/** A programme over its weeks, drawn like a score: a line a method, marks sized by minutes, the load beneath. */
export function ScoreFigure({ title, score, number, strings }: Props) {
  const { weeks, lanes, load } = score;
  const hours = (minutes: number) => number(minutes / 60);
  const peak = Math.max(...load, 1);
  const caption = fill(strings.scoreOf, {
    title,
    weeks,
    events: lanes.reduce((sum, lane) => sum + lane.marks.length, 0),
    hours: hours(load.reduce((sum, minutes) => sum + minutes, 0)),
  });
  const density = weeks > 28 ? 'high' : weeks > 16 ? 'medium' : 'low';
  // A long score scrolls on a narrow screen, so the keyboard must reach it.
  const scrolled = density === 'high' ? { role: 'group', tabIndex: 0, 'aria-label': title } : {};
  return (
    <figure className={`score density-${density}`} data-pagefind-ignore="">
      <div className="score-scroll" {...scrolled}>
        <div className="score-frame" aria-hidden="true">
          <span></span>
          <svg className="score-weeks" width="100%" height="22" focusable="false">
            {labelledWeeks(weeks).map((week) => (
              <text key={week} className="week-number" x={percent(weekCentre(week, weeks))} y="15">
                {week}
              </text>
            ))}
          </svg>
          {lanes.map((lane) => (
            <Lane key={lane.id} lane={lane} weeks={weeks} />
          ))}
          <span className="lane-label">{strings.loadLane}</span>
          <svg className="lane load" width="100%" height={loadHeight + 20} focusable="false">
            <WeekBars weeks={weeks} />
            <svg
              y="18"
              width="100%"
              height={loadHeight}
              viewBox={`0 0 ${weeks} 1`}
              preserveAspectRatio="none"
            >
              <path className="ink-leader" d={loadPath(load, peak)} />
            </svg>
            <line className="staff" x1="0" x2="100%" y1={loadHeight + 18} y2={loadHeight + 18} />
            <text
              className="load-peak"
              // Over the first or the last column the figure would be cut off.
              textAnchor={anchorOf(load.indexOf(peak) + 1, weeks)}
              x={percent(weekCentre(load.indexOf(peak) + 1, weeks))}
              y="13"
            >
              {hours(peak)} h
            </text>
          </svg>
        </div>
      </div>
      <figcaption>
        <span className="visually-hidden">{caption}</span>
        <ul className="legend" role="list" aria-hidden="true">
          <li>
            <Swatch ink="leader" isRound /> {strings.legendLeader}
          </li>
          <li>
            <Swatch ink="mentor" isRound /> {strings.legendMentor}
          </li>
          <li>
            <Swatch ink="together" isRound /> {strings.legendTogether}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

function Lane({ lane, weeks }: { readonly lane: ScoreLane; readonly weeks: number }) {
  return (
    <>
      <span className="lane-label">{lane.label}</span>
      <svg className="lane" width="100%" height="44" focusable="false">
        <WeekBars weeks={weeks} />
        <line className="staff" x1="0" x2="100%" y1="22" y2="22" />
        {lane.marks.map((mark) => (
          <Mark key={mark.week} mark={mark} lead={lane.lead} weeks={weeks} />
        ))}
      </svg>
    </>
  );
}

interface MarkProps {
  readonly mark: ScoreMark;
  readonly lead: ScoreLane['lead'];
  readonly weeks: number;
}

function Mark({ mark: { week, minutes }, lead, weeks }: MarkProps) {
  const circle = (ink: string) => (
    <circle
      className={`mark ${ink}`}
      cx={percent(weekCentre(week, weeks))}
      cy="22"
      r={markRadius(minutes).toFixed(1)}
    />
  );
  if (lead !== 'together') return circle(inkClass[lead]);
  return (
    <g className="pair-mark">
      <g transform={`translate(${-pairOffset(minutes)})`}>{circle('ink-leader')}</g>
      <g transform={`translate(${pairOffset(minutes)})`} className="overprint">
        {circle('ink-mentor')}
      </g>
    </g>
  );
}
