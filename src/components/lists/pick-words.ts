/** Of the words of an area, those of the given names, in their order. */
export function pickWords<Name extends string>(
  words: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, words[name]]));
}
