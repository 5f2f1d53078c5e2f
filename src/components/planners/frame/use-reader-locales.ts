import { useEffect, useState } from 'react';
import { chosenNumberLocale } from '../../../device/number-locale.ts';
import { readerStorage } from '../../../device/reader-storage.ts';
import { typingLocales } from '../../../model/typing/typing-locales.ts';

/** Locales in which numbers and dates are read; the first is also that in which they are written. A new `round` reads the choice again. */
export function useReaderLocales(edition: string, round = 0): readonly string[] {
  const [locales, setLocales] = useState<readonly string[]>([edition]);
  useEffect(() => {
    const chosen = chosenNumberLocale(readerStorage());
    setLocales(typingLocales(chosen ?? edition, navigator.languages));
  }, [edition, round]);
  return locales;
}
