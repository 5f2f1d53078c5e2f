import type { Device, DeviceStorage } from './device.ts';

/** The device as this browser offers it. */
export function browserDevice(): Device {
  return {
    storage: storageOf(() => window.localStorage),
    session: storageOf(() => window.sessionStorage),
    tab: newId(),
    now: () => new Date(),
    newId,
  };
}

/** Where storage is blocked, reading the property alone may throw. */
function storageOf(get: () => Storage): DeviceStorage | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

/** 80 random bits in small letters and digits; `randomUUID` needs a secure context, which a site in a company may not have. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
