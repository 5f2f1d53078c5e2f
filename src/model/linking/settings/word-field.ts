import type { FieldReader } from '../fragment.ts';

/** Reads one of a few words, such as `low`, into a state. */
export function wordField<State, Word extends string>(
  words: readonly Word[],
  take: (state: State, word: Word) => State,
): FieldReader<State> {
  return (text, state) => {
    const word = words.find((each) => each === text);
    return word === undefined
      ? { ok: false, reason: 'unknown-value', allowed: words.join(', ') }
      : { ok: true, state: take(state, word) };
  };
}

/** Reads `1` for yes and `0` for no into a state. */
export function switchField<State>(take: (state: State, on: boolean) => State): FieldReader<State> {
  return wordField(['0', '1'], (state, digit) => take(state, digit === '1'));
}
