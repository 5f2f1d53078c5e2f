/** What the build lists beside its worker: what a device stores last. */
export interface RestList {
  /** Another one for every build that differs. */
  readonly built: string;
  /** Addresses without the origin, each with the fingerprint of what it holds. */
  readonly rest: readonly (readonly [address: string, revision: string])[];
}

/** What the cache says of itself: it goes when the files go. */
export interface StoredNote {
  /** The build whose rest is complete here. */
  readonly built: string;
  /** Fingerprints by address. */
  readonly revisions: Readonly<Record<string, string>>;
}

/** The part of a cache that is used here. */
export interface PageCache {
  readonly match: (address: string) => Promise<Response | undefined>;
  readonly put: (address: string, response: Response) => Promise<void>;
  readonly delete: (address: string) => Promise<boolean>;
}

/** Where the note lies in the cache; a page that is asked for has lost what stands behind its question mark. */
export const noteAt = (base: string) => `${base}offline-files.json?stored`;

/** How many files are asked for at once: a reader's own page comes first. */
const atOnce = 8;

/**
 * Stores what of the list is missing or has changed, takes out what is no longer in it, and goes on where an earlier visit
 * was broken off.
 * @param ask a request to the network; what it stores does not come from this device.
 * @param isWanted asked again and again: a new build makes the list an old one.
 * @returns whether everything is stored now.
 * @throws {Error} if there is no network or no room; what is stored by then stays.
 */
export async function storeRest(
  cache: PageCache,
  base: string,
  ask: (address: string) => Promise<Response>,
  isWanted: () => boolean,
): Promise<boolean> {
  const answer = await ask(`${base}offline-files.json`);
  if (!answer.ok) return false;
  // Both are written by this site only, this one by its build.
  const { built, rest } = (await answer.json()) as RestList;
  const before = await readNote(cache, base);
  if (before.built === built) return true;

  const revisions = new Map(Object.entries(before.revisions));
  const note = (done: string) =>
    cache.put(
      noteAt(base),
      new Response(JSON.stringify({ built: done, revisions: Object.fromEntries(revisions) })),
    );
  const store = async ([address, revision]: RestList['rest'][number]) => {
    const response = await ask(address);
    if (!response.ok) return false;
    await cache.put(address, response);
    revisions.set(address, revision);
    return true;
  };

  const missing = rest.filter(([address, revision]) => revisions.get(address) !== revision);
  let isComplete = true;
  for (let start = 0; start < missing.length; start += atOnce) {
    if (!isWanted()) return false;
    const stored = await Promise.all(missing.slice(start, start + atOnce).map(store));
    isComplete &&= stored.every(Boolean);
    await note('');
  }
  if (!isComplete) return false;
  const listed = new Set(rest.map(([address]) => address));
  for (const address of [...revisions.keys()].filter((known) => !listed.has(known))) {
    await cache.delete(address);
    revisions.delete(address);
  }
  await note(built);
  return true;
}

async function readNote(cache: PageCache, base: string): Promise<StoredNote> {
  const note = await cache.match(noteAt(base));
  return note === undefined ? { built: '', revisions: {} } : ((await note.json()) as StoredNote);
}
