import { isCacheOf } from '../device/forget-stored-site.ts';

/** The part of a service worker's scope that is used here; TypeScript's list of it cannot stand beside that of pages. */
interface Scope {
  readonly skipWaiting: () => Promise<void>;
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly addEventListener: (
    type: 'install' | 'activate',
    listener: (event: { readonly waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
}

declare const self: Scope;

// For an edition that no longer works offline: who has its earlier worker gets this one, and is free of both.
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => isCacheOf(self.registration.scope, name))
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.registration.unregister()),
  );
});
