/**
 * A list or table that can be sorted and filtered. What does so is fetched when the reader comes to the controls, or when the
 * address asks for something. Without JavaScript all of the list stands there in its own order, and no control does.
 */
class BrowseList extends HTMLElement {
  private started = false;

  connectedCallback(): void {
    const start = () => void this.start();
    if (location.hash.includes('=')) start();
    window.addEventListener('hashchange', start);
    for (const type of ['focusin', 'pointerover', 'input']) this.addEventListener(type, start);
  }

  private async start(): Promise<void> {
    if (this.started) return;
    this.started = true;
    try {
      const { ListBrowser } = await import('./browsing/list-browser.ts');
      new ListBrowser(this);
    } catch {
      // No network: the next touch tries again.
      this.started = false;
    }
  }
}

customElements.define('browse-list', BrowseList);
