import { programmeTexts } from '../model/programme/ranges.ts';

/** A name that is not in use yet: the wanted one, else "wanted 2", "wanted 3" and so on. */
export function freeName(
  wanted: string,
  used: ReadonlySet<string>,
  numbered: (name: string, n: number) => string,
): string {
  const name = fittingName(wanted);
  if (!used.has(name)) return name;
  // As many tries as there are names, so that words without a number end it too.
  for (let n = 2; n <= used.size + 2; n++) {
    const next = fittingName(name, (text) => numbered(text, n));
    if (!used.has(next)) return next;
  }
  return name;
}

/** A name within some words, at most as long as a name may be: it is the name that is cut. */
export function fittingName(name: string, within: (name: string) => string = itself): string {
  let part = name.trim();
  for (;;) {
    const text = within(part);
    const over = text.length - programmeTexts.name;
    if (over <= 0) return text;
    if (part === '') return beginning(text, programmeTexts.name);
    part = beginning(part, part.length - over);
  }
}

const itself = (name: string) => name;

/** The first UTF-16 units of a text, without half a character or a loose joiner at the end. */
function beginning(text: string, units: number): string {
  return text
    .slice(0, Math.max(0, units))
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s\u200D]+$/, '');
}
