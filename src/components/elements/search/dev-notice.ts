import { fill } from '../../../engine/fill.ts';
import { element } from './element.ts';
import type { PanelSettings } from './search-panel.ts';

/** In development there is no index of the pages as they are now: says which build's index is searched. */
export async function devNotice(host: HTMLElement, settings: PanelSettings): Promise<void> {
  const response = await fetch(`${settings.bundle}built-at.txt`);
  const builtAt = response.ok ? await response.text() : undefined;
  const text =
    builtAt === undefined
      ? settings.strings['devNoIndex']
      : fill(settings.strings['devIndex'] ?? '', { date: new Date(builtAt).toLocaleString() });
  host.append(element('p', { class: 'search-status' }, text ?? ''));
}
