import { percentOn } from './percent-on.ts';
import type { Plot, PlotPoint } from './plot.ts';

/** The points of a course, and those at which it crosses zero between them. */
export function withCrossings(points: readonly PlotPoint[]): PlotPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined || before.y * point.y >= 0) return [point];
    const share = before.y / (before.y - point.y);
    return [{ x: before.x + (point.x - before.x) * share, y: 0 }, point];
  });
}

/**
 * What lies between a course and zero, above it or below, as corners of a polygon: in shares of the box from zero to the
 * end of the scale on that side. Undefined where there is nothing on that side.
 */
export function areaShape(
  { x, y }: Plot,
  points: readonly PlotPoint[],
  side: 'above' | 'below',
): string | undefined {
  const isAbove = side === 'above';
  const reach = isAbove ? y.high : y.low;
  if (reach === 0 || !points.some((point) => point.y * reach > 0)) return undefined;
  const place = percentOn(x);
  const depth = percentOn(isAbove ? { low: 0, high: y.high } : { low: y.low, high: 0 });
  const corner = (point: PlotPoint) =>
    `${(place(point.x) / 100).toFixed(4)},${(1 - depth(point.y) / 100).toFixed(4)}`;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return [{ x: first.x, y: 0 }, ...withCrossings(points), { x: last.x, y: 0 }]
    .map(corner)
    .join(' ');
}
