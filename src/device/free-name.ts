import { programmeTexts } from '../model/programme/ranges.ts';

/** A name that is not in use yet: the wanted one, else "wanted 2", "wanted 3" and so on. */
export function freeName(
  wanted: string,
  used: ReadonlySet<string>,
  numbered: (name: string, n: number) => string,
): string {
  // Room for the number.
  const name = wanted.slice(0, programmeTexts.name - 5).trim();
  if (!used.has(name)) return name;
  let n = 2;
  while (used.has(numbered(name, n))) n++;
  return numbered(name, n);
}
