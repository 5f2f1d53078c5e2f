/** Ends of a scale, low < high. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const steps = [1, 2, 2.5, 5, 10];

/** Beyond it the difference of two numbers would be infinite. */
const largest = 1e300;

/** A number that can be drawn: what is no number is left out, what is too large for a difference is held back. */
export function drawable(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : Math.min(largest, Math.max(-largest, value));
}

/** The ends of what is to be drawn, a little apart where all is one value; undefined where there is nothing. */
export function spanOf(values: Iterable<number>): Span | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    const kept = drawable(value);
    if (kept === undefined) continue;
    low = Math.min(low, kept);
    high = Math.max(high, kept);
  }
  if (low > high) return undefined;
  if (high - low > Math.abs(high) * 1e-9) return { low, high };
  const margin = Math.max(1, Math.abs(low) * 0.1);
  return { low: low - margin, high: high + margin };
}

/** A step of 1, 2, 2.5 or 5 times a power of ten that cuts the span into about as many parts. */
function niceStep({ low, high }: Span, about: number): number {
  const raw = (high - low) / about;
  const power = Math.floor(Math.log10(raw));
  const scaled = raw / 10 ** power;
  return (steps.find((step) => scaled <= step * 1.000001) ?? 10) * 10 ** power;
}

/** Round values within a span, about as many as asked for and at least two where there is room, in rising order. */
export function niceTicks(span: Span, about = 5): number[] {
  if (!(span.high > span.low) || !Number.isFinite(span.high - span.low)) return [];
  const step = niceStep(span, Math.max(1, about));
  const crumb = 1e-9;
  const first = Math.ceil(span.low / step - crumb);
  const last = Math.floor(span.high / step + crumb);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) =>
      // Twelve digits take the crumbs of binary fractions away; + 0 makes −0 a zero.
      Number(((first + index) * step).toPrecision(12)) + 0,
  );
}

/** The span widened to whole steps, so that it begins and ends on a tick. */
export function niceSpan(span: Span, about = 5): Span {
  if (!(span.high > span.low)) return span;
  const step = niceStep(span, Math.max(1, about));
  const round = (value: number) => Number((value * step).toPrecision(12)) + 0;
  return {
    low: round(Math.floor(span.low / step + 1e-9)),
    high: round(Math.ceil(span.high / step - 1e-9)),
  };
}
