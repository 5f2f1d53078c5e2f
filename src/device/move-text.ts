import { type DeviceStorage, removeFrom, writeTo } from './device.ts';

/** A text of the storage on its way to another key. */
interface TextMove {
  readonly from: string;
  /** What stands there now. */
  readonly text: string;
  readonly to: string;
  /** What will stand at the new place. */
  readonly moved: string;
}

/** Moves a text. @returns whether it could be moved; if not, it is where it was. */
export function moveText(
  storage: DeviceStorage | undefined,
  { from, text, to, moved }: TextMove,
): boolean {
  const outcome = writeTo(storage, to, moved);
  if (outcome === 'kept') {
    if (removeFrom(storage, from)) return true;
    removeFrom(storage, to);
    return false;
  }
  // A full device has no room for both; but nothing is taken away where not even the same could be written again.
  if (outcome !== 'full' || writeTo(storage, from, text) !== 'kept') return false;
  if (!removeFrom(storage, from)) return false;
  if (writeTo(storage, to, moved) === 'kept') return true;
  writeTo(storage, from, text);
  return false;
}
