import type { PageHit } from './pagefind.ts';

/** Letters at the end of a word that may differ: endings such as -ing and -ers. */
const ending = 3;

/**
 * Whether the hits are about the words that were asked for. The engine never gives up: for a word it does not know it
 * answers with whatever begins like it. So each word must be among the marked ones, but for its ending.
 */
export function answersQuery(hits: readonly PageHit[], query: string): boolean {
  const excerpts = hits.flatMap((hit) => [
    hit.excerpt,
    ...hit.sub_results.map((section) => section.excerpt),
  ]);
  const marked = excerpts.flatMap((excerpt) =>
    [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => plain(match[1] ?? '')),
  );
  const titles = hits.map((hit) => plain(hit.meta.title ?? ''));
  return wordsOf(query).every((word) => {
    const stem = word.slice(0, Math.max(Math.min(word.length, 3), word.length - ending));
    return (
      marked.some((text) => text.includes(stem)) || titles.some((title) => title.includes(stem))
    );
  });
}

/** Lower case without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (query: string) => plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
