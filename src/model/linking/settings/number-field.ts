import type { NumberRange } from '../../programme/ranges.ts';
import { type FieldReader, readNumber } from '../fragment.ts';

/** Reads a number of a setting link into a state; see `readNumber` for what counts as one. */
export function numberField<State>(
  range: NumberRange,
  take: (state: State, value: number) => State,
): FieldReader<State> {
  return (text, state) => {
    const reading = readNumber(text, range);
    return reading.ok ? { ok: true, state: take(state, reading.value) } : reading;
  };
}
