import { drawable, type Span } from './nice-ticks.ts';

/** Where values lie on a scale, in percent of its length; what lies beyond it is at its end. */
export function percentOn({ low, high }: Span): (value: number) => number {
  const length = high - low;
  return (value) => {
    const share = length > 0 ? ((drawable(value) ?? low) - low) / length : 0.5;
    return Number((Math.min(1, Math.max(0, share)) * 100).toFixed(3));
  };
}

/** A percentage as an attribute of a drawing. */
export const percent = (value: number): string => `${value.toFixed(2)}%`;
