/** The two halves of a prose file. In each, the other half is blank, so that offsets and lines stay true. */
export type FrontMatter =
  { kind: 'split'; fields: string; body: string } | { kind: 'missing' } | { kind: 'open' };

const blank = (text: string) => text.replaceAll(/[^\r\n]/g, ' ');

/** Splits front matter from body. Blank lines may stand before it, as Astro allows. */
export function splitFrontMatter(text: string): FrontMatter {
  const start = /^(?:\s*\n)?---[^\S\n]*\n/.exec(text);
  if (start === null) return { kind: 'missing' };
  const from = start[0].length;
  const end = /^---[^\S\n]*$/m.exec(text.slice(from));
  if (end === null) return { kind: 'open' };
  const close = from + end.index;
  const after = close + end[0].length;
  return {
    kind: 'split',
    fields: blank(text.slice(0, from)) + text.slice(from, close),
    body: blank(text.slice(0, after)) + text.slice(after),
  };
}
