import { barPath } from './score-drawing.ts';

/** The bar lines of a lane, one path in the unit of weeks; its strokes keep their width however it is stretched. */
export function WeekBars({ weeks }: { readonly weeks: number }) {
  return (
    <svg width="100%" height="100%" viewBox={`0 0 ${weeks} 1`} preserveAspectRatio="none">
      <path className="week-bars" d={barPath(1, weeks - 1)} />
      <path className="week-bars strong" d={`${barPath(0, 0)}${barPath(weeks, weeks)}`} />
    </svg>
  );
}
