// After everything that the page itself needs.
if (import.meta.env.PROD && document.documentElement.dataset['offline'] !== undefined)
  addEventListener('load', () => {
    setTimeout(() => {
      import('./offline/start-offline.ts').then(
        ({ startOffline }) => startOffline(import.meta.env.BASE_URL),
        () => undefined,
      );
    }, 500);
  });
