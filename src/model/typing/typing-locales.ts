/**
 * The locales to read what a reader types in: the edition's, and the first of the reader's `languages` (as
 * `navigator.languages` has them) that the runtime knows. Only the first, since browsers add English to everybody's
 * list, and a question that the reader's own habits do not raise is noise. One without a region (`en`) counts only
 * where the edition has another language; the region that the runtime would guess for it says nothing of the reader.
 * Malformed tags are passed over. @throws {RangeError} for a malformed locale of the edition.
 */
export function typingLocales(edition: string, languages: readonly string[]): readonly string[] {
  const own = new Intl.Locale(edition);
  for (const language of languages) {
    const reader = knownLocale(language);
    if (reader === undefined) continue;
    const sameLanguage = reader.language === own.language;
    const guessed = reader.region === undefined && sameLanguage;
    return guessed || reader.toString() === own.toString()
      ? [own.toString()]
      : [own.toString(), reader.toString()];
  }
  return [own.toString()];
}

function knownLocale(tag: string): Intl.Locale | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0 ? new Intl.Locale(tag) : undefined;
  } catch {
    // A browser may report what is no tag at all, such as "C" or "de_DE.UTF-8".
    return undefined;
  }
}
