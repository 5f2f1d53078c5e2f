import { devNotice } from './search/dev-notice.ts';
import { panelSettings } from './search/panel-settings.ts';
import { SearchPanel } from './search/search-panel.ts';

/** The search page: the same panel as the dialog's, with the query in the address so that it can be shared and reloaded. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    void this.fill();
  }

  private async fill(): Promise<void> {
    const host = document.querySelector<HTMLElement>('site-search');
    if (host === null) return;
    const settings = await panelSettings(host);
    const panel = new SearchPanel({ ...settings, onQuery: keepQuery });
    this.replaceChildren(panel.root);
    if (import.meta.env.DEV) void devNotice(this, settings);
    const read = () => {
      const query = queryOf(location);
      if (query === panel.input.value.trim()) return;
      panel.input.value = query;
      void panel.show();
    };
    read();
    window.addEventListener('hashchange', read);
    panel.input.focus();
  }
}

/** In the fragment, so that no server sees what is searched; a query string is understood too. */
function queryOf({ hash, search }: Location): string {
  const value =
    new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
  return value.slice(0, 200);
}

function keepQuery(query: string): void {
  const fragment = query === '' ? '' : `#${new URLSearchParams({ q: query })}`;
  history.replaceState(null, '', location.pathname + fragment);
}

customElements.define('search-page', SearchPage);
