import type { DeviceStorage } from '../../../src/device/device.ts';

/** What makes a fake storage refuse. */
export interface StorageMood {
  /** Characters of all keys and values together. */
  quota: number;
  throwsOnRead: boolean;
  throwsOnWrite: boolean;
}

export interface FakeStorage extends DeviceStorage {
  readonly mood: StorageMood;
  /** What is stored, as it is. */
  readonly entries: Map<string, string>;
  /** Keys written or removed, in order. */
  readonly touched: string[];
  /** Hears of each change. */
  onChange: (key: string, value: string | undefined) => void;
}

/** A storage in memory; over its quota it refuses every write, even one that is no longer than what it replaces. */
export function fakeStorage(quota = Number.POSITIVE_INFINITY): FakeStorage {
  const entries = new Map<string, string>();
  const touched: string[] = [];
  const mood: StorageMood = { quota, throwsOnRead: false, throwsOnWrite: false };
  const whenReadable = <Value>(value: Value): Value => {
    if (mood.throwsOnRead) throw new DOMException('Access is denied.', 'SecurityError');
    return value;
  };
  const whenWritable = (): void => {
    if (mood.throwsOnWrite) throw new DOMException('Access is denied.', 'SecurityError');
  };
  const storage: FakeStorage = {
    mood,
    entries,
    touched,
    onChange: () => undefined,
    get length() {
      return whenReadable(entries.size);
    },
    key: (index) => whenReadable([...entries.keys()][index] ?? null),
    getItem: (key) => whenReadable(entries.get(key) ?? null),
    setItem: (key, value) => {
      whenWritable();
      const others = charactersIn(entries) - charactersOf(key, entries.get(key));
      if (others + charactersOf(key, value) > mood.quota)
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      entries.set(key, value);
      touched.push(key);
      storage.onChange(key, value);
    },
    removeItem: (key) => {
      whenWritable();
      if (!entries.delete(key)) return;
      touched.push(key);
      storage.onChange(key, undefined);
    },
  };
  return storage;
}

/** Characters that a storage holds. */
export function charactersIn(entries: ReadonlyMap<string, string>): number {
  return [...entries].reduce((sum, [key, value]) => sum + charactersOf(key, value), 0);
}

function charactersOf(key: string, value: string | undefined): number {
  return value === undefined ? 0 : key.length + value.length;
}
