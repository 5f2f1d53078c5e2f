import type { ReadingGuide } from '../../../engine/reading-guide.ts';

let loaded: Promise<ReadingGuide | undefined> | undefined;

/** Loads the paths from this site, once; `undefined` where there is no network. */
export function loadGuide(): Promise<ReadingGuide | undefined> {
  loaded ??= fetchGuide();
  return loaded;
}

async function fetchGuide(): Promise<ReadingGuide | undefined> {
  try {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    const response = await fetch(`${base}/reading.json`);
    if (response.ok) return (await response.json()) as ReadingGuide;
  } catch {
    // As below.
  }
  // Tried again when it is next asked for.
  loaded = undefined;
  return undefined;
}
