const doneKey = 'turnabout-offline-built';
/** How many addresses are asked for at once: a reader's own page comes first. */
const atOnce = 8;
/** How long an answer may take, in milliseconds, before this visit gives up. */
const patience = 60_000;

/**
 * Has the worker store the rest of the site, a few addresses at a time, once for each build.
 * @throws {Error} if the network or the device does not allow it.
 */
export async function storeRest(worker: ServiceWorker, base: string): Promise<void> {
  const response = await fetch(`${base}offline-files.json`);
  const { built, rest } = (await response.json()) as { built: string; rest: string[] };
  if (localStorage.getItem(doneKey) === built) return;
  for (let start = 0; start < rest.length; start += atOnce)
    await stored(worker, rest.slice(start, start + atOnce));
  // Parts of pages that came between two editions; the worker has those of its own.
  await caches.delete('turnabout-assets');
  localStorage.setItem(doneKey, built);
}

/** Resolves when the worker has answered that it stored them. */
function stored(worker: ServiceWorker, addresses: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const tooLong = setTimeout(() => {
      reject(new Error('The worker does not answer.'));
    }, patience);
    port1.onmessage = () => {
      clearTimeout(tooLong);
      resolve();
    };
    worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: addresses } }, [port2]);
  });
}
