/** Runs when another tab changed what is kept, and when the page comes back from the browser's memory. */
export function onProgrammeChange(run: () => void): void {
  window.addEventListener('storage', run);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) run();
  });
}
