import type { PanelSettings, SearchStrings } from './search-panel.ts';

/** Reads the settings of search from the element that carries them; it stands on every page. */
export function panelSettings(host: HTMLElement): PanelSettings {
  const { strings = '{}', bundle = '/pagefind/', base = '/', aToZ = '/a-z/' } = host.dataset;
  // Written by our own build into the attribute; see SearchDialog.astro.
  return { strings: JSON.parse(strings) as SearchStrings, bundle, base, aToZ };
}
