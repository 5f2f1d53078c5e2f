import { nearestWords } from '../../../model/finding/nearest-words.ts';

/** Case, blanks and hyphens are the commonest slips, and no slip of a letter. */
const plain = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * The word that was probably meant, if one is near enough: the same but for case or hyphens, the same in another folder,
 * or a few letters away.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '') return undefined;
  return (
    known.find((candidate) => plain(candidate) === plain(word)) ??
    known.find((candidate) => candidate.endsWith(`/${word}`) || word.endsWith(`/${candidate}`)) ??
    nearestWords(word, known, 1)[0]
  );
}

/** A cure for a word that is not among the known ones: the nearest of them, or all if they are few. */
export function oneOf(word: string, known: readonly string[], what: string): string {
  const near = nearest(word, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length === 0)
    return 'nothing to choose from exists yet: add the file, or take this out';
  const most = 12;
  const shown = known.slice(0, most).join(', ');
  return known.length > most ? `${what}, such as ${shown}, …` : `${what}: ${shown}`;
}
