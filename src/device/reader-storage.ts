/** What the browser keeps for this site; reading the property alone may throw where that is blocked. */
export function readerStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
