/** Whether a cache is of the site of a scope: the names of all of them, ours and the library's, end with it. */
export const isCacheOf = (scope: string, name: string) => name.endsWith(`-${scope}`);

/** Removes the files of the site that the device stores for use without a network; the next page stores them again. */
export async function forgetStoredSite(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration === undefined) return;
    for (const name of await caches.keys())
      if (isCacheOf(registration.scope, name)) await caches.delete(name);
    await registration.unregister();
  } catch {
    // Where storage is blocked, nothing is kept.
  }
}
