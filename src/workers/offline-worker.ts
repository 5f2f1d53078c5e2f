import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';

declare const __FILES__: readonly { readonly url: string; readonly revision: string | null }[];
declare const __BASE__: string;

/** After so many seconds without an answer what is stored is shown; a reader on a train does not wait longer. */
const patience = 4;

/** Pages are asked for without what stands behind a question mark: the files are the same. */
const plain = (address: string) => address.split('?')[0] ?? address;
const isOurs = (url: URL) => url.origin === location.origin && url.pathname.startsWith(__BASE__);
const files = __FILES__;
const core = new Set(files.map(({ url }) => url));

// A new worker waits until no page of the old one is open: an open page keeps every part of its own build. Nobody is held on
// an old version by that, because pages come from the network first.
precache([...files]);
cleanupOutdatedCaches();
clientsClaim();

const assets = new CacheFirst({ cacheName: 'turnabout-assets' });
registerRoute(
  ({ url }) => isOurs(url) && url.pathname.startsWith(`${__BASE__}_astro/`),
  async (asked) => (await matchPrecache(asked.request.url)) ?? assets.handle(asked),
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
    cacheName: 'turnabout-pages',
    networkTimeoutSeconds: patience,
    plugins: [{ cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plain(request.url)) }],
  }),
);

setCatchHandler(
  async ({ request }) =>
    (request.destination === 'document' ? await matchPrecache(`${__BASE__}offline/`) : undefined) ??
    Response.error(),
);
