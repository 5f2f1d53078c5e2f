// The foot of a page is loaded when a reader comes near it; most visits end before.
const foot = document.querySelector('page-read')?.parentElement;
if (foot instanceof HTMLElement) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      // Without a network the page ends as it was served.
      import('./page-read.ts').catch(() => undefined);
    },
    { rootMargin: '100%' },
  );
  watch.observe(foot);
}
