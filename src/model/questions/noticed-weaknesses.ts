import { findWords, wordsOf } from './find-words.ts';

/** A weakness of questions, and the words by which it is noticed; see the schema of `weaknesses` for the patterns. */
export interface QuestionTest {
  readonly id: string;
  /** One of these stands in the question; empty: nothing need stand there. */
  readonly when: readonly string[];
  /** None of these stands in it. */
  readonly unless: readonly string[];
}

/** A weakness that was noticed. */
export interface NoticedWeakness<Test extends QuestionTest> {
  readonly test: Test;
  /** The words by which it was noticed, as they were typed; each once. */
  readonly words: readonly string[];
}

/**
 * The weaknesses that the words of a question speak for, in the order of the tests. It looks at words and understands
 * nothing: what it finds is worth a second look, and what it does not find may be there all the same.
 */
export function noticedWeaknesses<Test extends QuestionTest>(
  question: string,
  tests: readonly Test[],
): readonly NoticedWeakness<Test>[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  return tests.flatMap((test) => {
    if (test.unless.some((pattern) => findWords(words, pattern) !== undefined)) return [];
    const found = test.when.flatMap((pattern) => findWords(words, pattern) ?? []);
    if (found.length === 0 && test.when.length > 0) return [];
    const texts = found.map(({ from, to }) => question.slice(from, to).replace(/\s+/g, ' '));
    return [{ test, words: [...new Set(texts)] }];
  });
}
