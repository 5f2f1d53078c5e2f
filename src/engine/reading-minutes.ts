/** Words a minute at which working prose is read: the mean of silent reading of non-fiction in English (Brysbaert 2019). */
const wordsPerMinute = 238;

/** Minutes to read a body of MDX, at least one; tags and link addresses do not count as words. */
export function readingMinutes(body: string | undefined): number {
  const text = (body ?? '').replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, '] ');
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
