import { keysOf, removeFrom } from './device.ts';

/** Everything that this site keeps in a browser is kept under a name that begins so. */
const prefix = 'turnabout-';

/** Removes all that this site keeps in this browser, of this tab and for ever; other sites of the same host keep theirs. */
export function deleteEverything(): void {
  for (const get of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      const storage = get();
      for (const key of keysOf(storage, prefix)) removeFrom(storage, key);
    } catch {
      // Where storage is blocked, nothing is kept.
    }
  }
}
