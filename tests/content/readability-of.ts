import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { wordsOf } from './words-of.ts';

/** How hard a text is to read, in years of schooling. */
export interface Readability {
  /** By each index. Two see hard words (SMOG, Gunning fog), one long words (Coleman–Liau), two long sentences above all. */
  readonly grades: Readonly<Record<Index, number>>;
  /** The mean of all of them. */
  readonly grade: number;
  readonly wordsPerSentence: number;
  /** The sentences that are hardest by Flesch–Kincaid. */
  readonly hardest: readonly string[];
}

type Index = keyof ReturnType<typeof gradesOf>;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** From so many syllables a word is a hard one. */
const hardSyllables = 3;

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
  const counts = sum(sentences.map(countsOf));
  const grades = gradesOf(counts);
  const all = Object.values(grades);
  return {
    grades,
    grade: all.reduce((total, each) => total + each, 0) / all.length,
    wordsPerSentence: counts.word / counts.sentence,
    hardest: sentences
      .map((sentence) => ({ sentence, grade: fleschKincaid(countsOf(sentence)) }))
      .sort((a, b) => b.grade - a.grade)
      .slice(0, 3)
      .map(({ sentence }) => sentence),
  };
}

const gradesOf = (counts: ReturnType<typeof countsOf>) => ({
  smog: smogFormula(counts),
  gunningFog: gunningFog(counts),
  colemanLiau: colemanLiau({ ...counts, letter: counts.character }),
  fleschKincaid: fleschKincaid(counts),
  automated: automatedReadability(counts),
});

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
  const hard = words.filter((word) => syllable(word) >= hardSyllables);
  return {
    sentence: 1,
    word: words.length,
    syllable: words.reduce((total, word) => total + Math.max(1, syllable(word)), 0),
    character: words.join('').length,
    polysillabicWord: hard.length,
    // Names are no hard words to this index.
    complexPolysillabicWord: hard.filter((word) => /^\p{Ll}/u.test(word)).length,
  };
}

function sum(all: readonly ReturnType<typeof countsOf>[]) {
  return all.reduce((total, each) => ({
    sentence: total.sentence + each.sentence,
    word: total.word + each.word,
    syllable: total.syllable + each.syllable,
    character: total.character + each.character,
    polysillabicWord: total.polysillabicWord + each.polysillabicWord,
    complexPolysillabicWord: total.complexPolysillabicWord + each.complexPolysillabicWord,
  }));
}
