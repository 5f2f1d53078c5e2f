/**
 * Where the note of a page lies: beside the page, or, for entries that share one, below it. `/evidence/x/` has its note at
 * `/evidence/x.json`, and `/evidence/defaults/#x` at `/evidence/defaults/x.json`.
 */
export function noteAddress(link: string): string {
  const { pathname, hash } = new URL(link);
  const page = pathname.replace(/\/$/, '');
  return hash === '' ? `${page}.json` : `${page}/${hash.slice(1)}.json`;
}
