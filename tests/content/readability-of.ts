import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsOf } from './words-of.ts';

/** How hard a text is to read, in years of schooling. */
export interface Readability {
  /** Flesch–Kincaid: long sentences and words of many syllables. */
  readonly fleschKincaid: number;
  /** Automated readability index: long sentences and long words. */
  readonly automated: number;
  readonly wordsPerSentence: number;
  /** The sentences that are hardest by the first. */
  readonly hardest: readonly string[];
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The readability of what is written, not said: paragraphs, points of lists and examples in Markdown. Headings, tables and
 * words to be spoken aloud are left out; a claim is read as the page shows it.
 * @param statements the statement of each claim, by its id.
 */
export function readabilityOf(
  body: string,
  statements: ReadonlyMap<string, string> = new Map(),
): Readability {
  const sentences = sentencesOf(body, statements);
  const all = sentences.map((sentence) => countsOf(sentence));
  const counts = all.reduce((sum, each) => ({
    sentence: sum.sentence + each.sentence,
    word: sum.word + each.word,
    syllable: sum.syllable + each.syllable,
    character: sum.character + each.character,
  }));
  const hardest = sentences
    .map((sentence) => ({ sentence, grade: fleschKincaid(countsOf(sentence)) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 3)
    .map(({ sentence }) => sentence);
  return {
    fleschKincaid: fleschKincaid(counts),
    automated: automatedReadability(counts),
    wordsPerSentence: counts.word / counts.sentence,
    hardest,
  };
}

function sentencesOf(body: string, statements: ReadonlyMap<string, string>): readonly string[] {
  const blocks = body
    .replaceAll(/^#+ .*$/gm, '')
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/<Say>.*?<\/Say>/gs, '')
    .replaceAll(/<Claim id="([^"]*)" \/>/g, (_tag, id: string) => statements.get(id) ?? '')
    // A component that prints a figure is a word.
    .replaceAll(/<(?:Default|Minutes|Weeks|Count)\b[^>]*\/>/g, 'ten')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[[\]*_>`]/g, '')
    .split(/\n\s*\n|\n\s*(?:[-*]|\d+\.)\s/);
  return blocks
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsOf(sentence).length > 2);
}

function countsOf(sentence: string) {
  const words = wordsOf(sentence);
  return {
    sentence: 1,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    character: words.join('').length,
  };
}
