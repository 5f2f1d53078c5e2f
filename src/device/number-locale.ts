/** Where the reader's way of writing numbers is kept. */
const key = 'turnabout-numbers';

/** The locale in which the reader wants numbers and dates, where one was chosen and the browser knows it. */
export function chosenNumberLocale(
  storage: Pick<Storage, 'getItem'> | undefined,
): string | undefined {
  try {
    const kept = storage?.getItem(key) ?? undefined;
    return kept === undefined ? undefined : Intl.getCanonicalLocales(kept)[0];
  } catch {
    return undefined;
  }
}

/** Keeps the choice; `undefined` goes back to the site's way. @returns whether the device could keep it. */
export function keepNumberLocale(
  storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined,
  locale: string | undefined,
): boolean {
  try {
    if (locale === undefined) storage?.removeItem(key);
    else storage?.setItem(key, locale);
    return storage !== undefined;
  } catch {
    return false;
  }
}
