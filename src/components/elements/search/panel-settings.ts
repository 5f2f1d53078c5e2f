import type { PanelSettings, SearchStrings } from './search-panel.ts';

/**
 * The settings of search: addresses from the element that stands on every page, strings from a file that is loaded only
 * here, so that no page carries them.
 * @throws {Error} if the file cannot be loaded.
 */
export async function panelSettings(host: HTMLElement): Promise<PanelSettings> {
  const { bundle = '/pagefind/', base = '/', aToZ = '/a-z/' } = host.dataset;
  const response = await fetch(`${base}search-strings.json`);
  if (!response.ok) throw new Error(`the strings of search cannot be loaded: ${response.status}`);
  // Written by our own build from content/ui; see pages/search-strings.json.ts.
  const strings = (await response.json()) as SearchStrings;
  return { strings, bundle, base, aToZ };
}
