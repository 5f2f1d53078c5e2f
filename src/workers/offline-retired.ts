/** The part of a service worker's scope that is used here; TypeScript's list of it cannot stand beside that of pages. */
interface Scope {
  readonly skipWaiting: () => Promise<void>;
  readonly registration: { readonly unregister: () => Promise<boolean> };
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
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});

// A script of its own, in which `self` is what it says above.
export {};
