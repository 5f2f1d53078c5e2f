import { cacheNames, clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { keepEarlierParts } from './keep-earlier-parts.ts';
import { storeRest } from './store-rest.ts';
import { storedCaches } from './stored-caches.ts';

/** An event that a service worker may make last; TypeScript's list of them cannot stand beside that of pages. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

declare const __FILES__: readonly { readonly url: string; readonly revision: string | null }[];
declare const __BASE__: string;
declare const registration: ServiceWorkerRegistration;

/** After so many seconds without an answer what is stored is shown; a reader on a train does not wait longer. */
const patience = 4;

/** Pages are asked for without what stands behind a question mark: the files are the same. */
const plain = (address: string) => address.split('?')[0] ?? address;
const isOurs = (url: URL) => url.origin === location.origin && url.pathname.startsWith(__BASE__);
const files = __FILES__;
const core = new Set(files.map(({ url }) => url));
const names = storedCaches(location.origin + __BASE__);
const isPart = (url: URL) => isOurs(url) && url.pathname.startsWith(`${__BASE__}_astro/`);

// A new worker waits until no page of the old one is open: an open page keeps every part of its own build. Nobody is held on
// an old version by that, because pages come from the network first.
addEventListener('install', (event) => {
  const isEarlier = (address: string) => {
    const url = new URL(address);
    return isPart(url) && !core.has(url.pathname);
  };
  const keep = async () =>
    keepEarlierParts(
      await caches.open(cacheNames.precache),
      await caches.open(names.parts),
      isEarlier,
    );
  (event as LastingEvent).waitUntil(keep());
});
precache([...files]);
cleanupOutdatedCaches();
clientsClaim();

const parts = new CacheFirst({ cacheName: names.parts });
registerRoute(
  ({ url }) => isPart(url),
  async (asked) => (await matchPrecache(asked.request.url)) ?? parts.handle(asked),
);

registerRoute(
  ({ url }) => isOurs(url) && core.has(url.pathname),
  new NetworkOnly({
    networkTimeoutSeconds: patience,
    plugins: [{ handlerDidError: ({ request }) => matchPrecache(plain(request.url)) }],
  }),
);

registerRoute(
  ({ url }) => isOurs(url),
  new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds: patience,
    plugins: [{ cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plain(request.url)) }],
  }),
);

setCatchHandler(
  async ({ request }) =>
    (request.destination === 'document' ? await matchPrecache(`${__BASE__}offline/`) : undefined) ??
    Response.error(),
);

/** The one that is on its way: every page asks for it. */
let storing: Promise<void> | undefined;

addEventListener('message', (event) => {
  if (event.data !== 'store the rest') return;
  const store = async () => {
    const ask = (address: string) => fetch(address, { cache: 'no-cache', priority: 'low' });
    // The worker of a new build waits until this one is idle.
    const isWanted = () => registration.waiting === null;
    const isComplete = await storeRest(await caches.open(names.pages), __BASE__, ask, isWanted);
    // Pages of this build need no parts of another.
    if (isComplete) await caches.delete(names.parts);
  };
  storing ??= store()
    // The network or the room ends; the next page tries again.
    .catch(() => undefined)
    .finally(() => {
      storing = undefined;
    });
  (event as Event as LastingEvent).waitUntil(storing);
});
