/** Runs when another tab changed a programme or which one is open, and when the page comes back from the browser's memory. */
export function onProgrammeChange(run: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    // Everything was deleted if there is no key.
    if (key === null || /^turnabout-(open|programme)/.test(key)) run();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) run();
  });
}
