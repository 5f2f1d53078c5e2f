/** The part of `Storage` that is used. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What the browser offers; given from outside, so that tests can offer something else. */
export interface Device {
  /** Kept for ever; `undefined` where the browser keeps nothing. */
  readonly storage: DeviceStorage | undefined;
  /** Kept as long as the tab. */
  readonly session: DeviceStorage | undefined;
  /** Name of this tab, and of nothing else. */
  readonly tab: string;
  readonly now: () => Date;
  /** A new id: small letters, digits and hyphens. */
  readonly newId: () => string;
}

/** What became of an attempt to keep something. */
export type WriteOutcome = 'kept' | 'full' | 'blocked';

/** Writes, and says whether the device could keep it. */
export function writeTo(
  storage: DeviceStorage | undefined,
  key: string,
  text: string,
): WriteOutcome {
  if (storage === undefined) return 'blocked';
  try {
    storage.setItem(key, text);
    return 'kept';
  } catch (error) {
    // Firefox calls it NS_ERROR_DOM_QUOTA_REACHED. A private window may have a storage that never takes anything.
    const quota = error instanceof Error && /quota/i.test(error.name + error.message);
    return quota && holdsAnything(storage) ? 'full' : 'blocked';
  }
}

function holdsAnything(storage: DeviceStorage): boolean {
  try {
    return storage.length > 0;
  } catch {
    return false;
  }
}

/** What stands under a key, or word that the device does not let anybody look. */
export type LookUp =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'blocked' };

/** Looks up a key. Who is about to write has to tell nothing from not being told. */
export function lookUp(storage: DeviceStorage | undefined, key: string): LookUp {
  if (storage === undefined) return { kind: 'blocked' };
  try {
    const text = storage.getItem(key);
    return text === null ? { kind: 'nothing' } : { kind: 'text', text };
  } catch {
    return { kind: 'blocked' };
  }
}

/** Reads; what is blocked is not there. */
export function readFrom(storage: DeviceStorage | undefined, key: string): string | undefined {
  const found = lookUp(storage, key);
  return found.kind === 'text' ? found.text : undefined;
}

/** Removes. @returns whether the key is free now. */
export function removeFrom(storage: DeviceStorage | undefined, key: string): boolean {
  try {
    storage?.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** All keys that begin with the prefix. */
export function keysOf(storage: DeviceStorage | undefined, prefix: string): string[] {
  try {
    const all = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
    return all.filter((key) => typeof key === 'string').filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
