import { browserDevice } from '../../../device/browser-device.ts';
import { readFrom } from '../../../device/device.ts';
import { openId } from '../../../device/open-id.ts';

/**
 * The record of the programme that is open on this device, without the schema: a reading page needs a name and a little
 * more, and loads everything else on demand. Never throws, and never writes.
 */
export function openRecord():
  | { readonly id: string; readonly record: unknown; readonly programme: object }
  | 'none'
  | 'unreadable' {
  const device = browserDevice();
  const id = openId(device);
  // The shelf's key; the shelf itself would bring the schema along.
  const text = id === undefined ? id : readFrom(device.storage, `turnabout-programme-${id}`);
  if (id === undefined || text === undefined) return 'none';
  const record = parsed(text);
  const programme = fieldOf(record, 'programme');
  return typeof programme === 'object' && programme !== null
    ? { id, record, programme }
    : 'unreadable';
}

/** A field of what may be an object. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** What may be a text; empty if it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts in what may be a list of them. */
export function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
