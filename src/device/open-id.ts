import { type Device, readFrom, removeFrom, writeTo } from './device.ts';

/** Where it is kept which programme is open: in this tab, and in the last one that opened any. */
const openKey = 'turnabout-open';

/** Id of the programme that this tab has open, else of the one opened last on this device. */
export function openId({ session, storage }: Device): string | undefined {
  return readFrom(session, openKey) ?? readFrom(storage, openKey);
}

/** Notes which programme is open; `undefined` for none. */
export function keepOpenId({ session, storage }: Device, id: string | undefined): void {
  for (const place of [session, storage]) {
    if (id === undefined) removeFrom(place, openKey);
    else writeTo(place, openKey, id);
  }
}
