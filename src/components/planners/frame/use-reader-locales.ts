import { useEffect, useState } from 'react';
import { chosenNumberLocale } from '../../../device/number-locale.ts';
import { typingLocales } from '../../../model/typing/typing-locales.ts';

/** Locales in which numbers and dates are read; the first is also that in which they are written. */
export function useReaderLocales(edition: string): readonly string[] {
  const [locales, setLocales] = useState<readonly string[]>([edition]);
  useEffect(() => {
    const chosen = chosenNumberLocale(deviceStorage());
    setLocales(typingLocales(chosen ?? edition, navigator.languages));
  }, [edition]);
  return locales;
}

/** Reading the property alone may throw where storage is blocked. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
