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
    const over = lengthOf(text) - programmeTexts.name;
    if (over <= 0) return text;
    if (part === '') return beginning(text, programmeTexts.name);
    part = beginning(part, lengthOf(part) - over);
  }
}

const itself = (name: string) => name;

/** Characters as the schema counts them: an emoji may be one or several. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** The first characters of a text, without a loose joiner or blank at the end. */
function beginning(text: string, characters: number): string {
  return Array.from(text)
    .slice(0, Math.max(0, characters))
    .join('')
    .replace(/[\s\u200D]+$/, '');
}
