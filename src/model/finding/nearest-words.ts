import { editDistance } from './edit-distance.ts';

/** Mistakes that are forgiven: one in a short word, two in a longer one, three in a long one. */
const forgiven = (length: number) => (length <= 4 ? 1 : length <= 8 ? 2 : 3);

/**
 * The words of a vocabulary closest to a misspelt one, nearest first, at most `most`. The word itself is never among
 * them. Case does not count.
 */
export function nearestWords(
  word: string,
  vocabulary: readonly string[],
  most: number,
): readonly string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '') return [];
  return vocabulary
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= forgiven(wanted.length))
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance > 0 && distance <= forgiven(wanted.length))
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
