import { devNotice } from './dev-notice.ts';
import { element } from './element.ts';
import { panelSettings } from './panel-settings.ts';
import { SearchPanel } from './search-panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/**
 * Opens the search dialog; the second time with the query of the first, selected.
 * @param typed gives what was typed while this was loading, and stops keeping it.
 */
export async function openSearchDialog(host: HTMLElement, typed: () => string): Promise<void> {
  if (dialog === undefined || panel === undefined) {
    const settings = await panelSettings(host);
    // Asked for twice while the strings were on their way: the first one made it.
    if (dialog !== undefined) {
      typed();
      return;
    }
    panel = new SearchPanel(settings);
    const close = element(
      'button',
      { type: 'button', class: 'button quiet' },
      settings.strings['close'] ?? '',
    );
    dialog = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': settings.strings['title'] ?? '' },
      panel.root,
      close,
    );
    const opened = dialog;
    close.addEventListener('click', () => {
      opened.close();
    });
    // A click beside the dialog closes it; clicks inside never have it as their target.
    opened.addEventListener('click', (event) => {
      if (event.target === opened) opened.close();
    });
    // A hit on this very page: the fragment changes and nothing else would close the dialog.
    window.addEventListener('hashchange', () => {
      opened.close();
    });
    host.append(opened);
    if (import.meta.env.DEV) void devNotice(opened, settings);
  }
  if (!dialog.open) dialog.showModal();
  panel.input.focus();
  panel.input.select();
  const query = typed();
  if (query !== '') {
    panel.input.value = query;
    void panel.show();
  }
}
