import { trustedScript } from '../../../workers/our-script.ts';

/**
 * Has the site stored on the device, so that it works without a network: the planners and the timers first, the rest
 * afterwards. Where that is not possible the site works as ever. A reader who asks to save data gets it only on a page that
 * says whether it is stored, and only the first part.
 * @param base folder of the site, `/` or `/a/b/`.
 */
export async function startOffline(base: string): Promise<void> {
  const lines = document.querySelectorAll<HTMLElement>('[data-offline-ready]');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const savesData = connection?.saveData === true;
  if (!('serviceWorker' in navigator) || (savesData && lines.length === 0)) return;
  try {
    const registration = await navigator.serviceWorker.register(
      trustedScript(`${base}offline-worker.js`),
      { scope: base },
    );
    const { active } = await navigator.serviceWorker.ready;
    for (const line of lines) line.hidden = false;
    if (active === null || savesData) return;
    await registration.update();
    // A new edition is on its way: its pages are stored when its own worker works.
    if (registration.installing === null && registration.waiting === null)
      active.postMessage('store the rest');
  } catch {
    // A private window, a full device, a connection that broke off: the next page tries again.
  }
}
