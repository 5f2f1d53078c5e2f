/** Opens search from its link, `/` or ⌘K; loads the dialog only then. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const slash = event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey;
      const commandK = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      if ((slash && !isTyping(event.target)) || commandK) {
        event.preventDefault();
        void this.open();
      }
    });
    for (const link of document.querySelectorAll<HTMLElement>('[data-open-search]')) {
      link.addEventListener('click', (event) => {
        // A modified click still opens the search page in a new tab.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void this.open();
      });
    }
  }

  async open(): Promise<void> {
    const typed = catchTyping();
    try {
      const { openSearchDialog } = await import('./search/search-dialog.ts');
      await openSearchDialog(this, typed);
    } catch {
      typed();
      // Offline before search was ever opened: the search page says what to do, or the browser says there is no network.
      location.assign(`${this.dataset['base'] ?? '/'}search/`);
    }
  }
}

/** Keeps what is typed while the dialog is on its way; the returned function hands it over and stops. */
function catchTyping(): () => string {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    text += event.key;
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => {
    document.removeEventListener('keydown', keep, { capture: true });
    return text;
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('site-search', SiteSearch);
