import type { Lead } from '../../schema/fields.ts';

/** A step as the agenda bar needs it. */
export interface AgendaStep {
  readonly title: string;
  readonly minutes: number;
  readonly lead: Lead;
}

/** One segment: where it starts and how wide it is, in percent of the bar, and from which bar width its name fits. */
export interface AgendaSegment extends AgendaStep {
  readonly start: number;
  readonly share: number;
  readonly fits: 's' | 'm' | 'l' | 'xl' | 'never';
}

/** Bar widths in CSS pixels at which the style sheet looks again; see marks.css. */
const widths = [
  ['s', 300],
  ['m', 460],
  ['l', 640],
  ['xl', 900],
] as const;

/** Pixels that a name takes at 14 px in the sans: measured mean advance, plus the padding. */
const nameWidth = (title: string) => title.length * 7.3 + 18;

/** Lays the steps of an outline end to end, to scale. */
export function agendaSegments(steps: readonly AgendaStep[]): AgendaSegment[] {
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  let start = 0;
  return steps.map((step) => {
    const share = (step.minutes / total) * 100;
    const segment: AgendaSegment = {
      ...step,
      start,
      share,
      fits:
        widths.find(([, width]) => (width * share) / 100 >= nameWidth(step.title))?.[0] ?? 'never',
    };
    start += share;
    return segment;
  });
}
